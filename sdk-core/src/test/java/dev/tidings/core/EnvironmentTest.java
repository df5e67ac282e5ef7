package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {
    private static final String KEY = "SK00000000000000000000000000000001";

    @Test
    void tokenAndBaseUrl_makeAClient() {
        try (TidingsClient client = client(Map.of(
                "TWILIO_ACCOUNT_SID",
                Clients.ACCOUNT,
                "TWILIO_AUTH_TOKEN",
                Clients.TOKEN,
                "TIDINGS_BASE_URL",
                "http://localhost:1/"))) {
            assertThat(client.accountSid()).isEqualTo(Clients.ACCOUNT);
            assertThat(client.endpoints().base("api")).isEqualTo("http://localhost:1");
            assertThat(client.toString()).doesNotContain(Clients.TOKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"TWILIO_API_KEY_SECRET", "TWILIO_API_SECRET"})
    void key_comesBeforeTheToken(String secretName) {
        Environment environment = new Environment(Map.of(
                "TWILIO_ACCOUNT_SID",
                Clients.ACCOUNT,
                "TWILIO_AUTH_TOKEN",
                Clients.TOKEN,
                "TWILIO_API_KEY",
                KEY,
                secretName,
                "s3cret"));
        assertThat(environment.credentials()).isEqualTo(Credentials.apiKey(Clients.ACCOUNT, KEY, "s3cret"));
    }

    @Test
    void regionAndEdge_chooseTheHost_andWhatTheBuilderSaysComesFirst() {
        Map<String, String> variables = Map.of(
                "TWILIO_ACCOUNT_SID",
                Clients.ACCOUNT,
                "TWILIO_AUTH_TOKEN",
                Clients.TOKEN,
                "TWILIO_REGION",
                "ie1",
                "TWILIO_EDGE",
                "dublin");
        try (TidingsClient client = client(variables);
                TidingsClient other = TidingsClient.builder()
                        .baseUrl("http://localhost:1")
                        .environment(variables)
                        .build()) {
            assertThat(client.endpoints().base("api")).isEqualTo("https://api.dublin.ie1.twilio.com");
            assertThat(other.endpoints().base("api")).isEqualTo("http://localhost:1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWILIO_ACCOUNT_SID|         |TWILIO_ACCOUNT_SID is not set",
                "TWILIO_ACCOUNT_SID|AC12     |TWILIO_ACCOUNT_SID is 'AC12': it must be AC and 32 hexadecimal digits",
                "TWILIO_ACCOUNT_SID|SK00000000000000000000000000000001|an API key's SID",
                "TWILIO_AUTH_TOKEN |         |TWILIO_AUTH_TOKEN is not set",
                "TWILIO_AUTH_TOKEN |ab cd    |TWILIO_AUTH_TOKEN has a blank",
                "TWILIO_API_KEY    |SK1      |TWILIO_API_KEY is 'SK1': it must be SK and 32 hexadecimal digits",
                "TWILIO_API_KEY    |SK00000000000000000000000000000001|TWILIO_API_KEY_SECRET is not set",
                "TWILIO_API_SECRET |s3cret   |TWILIO_API_KEY is not set",
                "TWILIO_REGION     |Ie_1     |TWILIO_REGION is 'Ie_1'",
                "TWILIO_EDGE       |a.b      |TWILIO_EDGE is 'a.b'",
                "TIDINGS_BASE_URL  |localhost|TIDINGS_BASE_URL: baseUrl 'localhost' must begin with http"
            })
    void wrongOrMissing_isNamed(String name, String value, String complaint) {
        Map<String, String> variables =
                new HashMap<>(Map.of("TWILIO_ACCOUNT_SID", Clients.ACCOUNT, "TWILIO_AUTH_TOKEN", Clients.TOKEN));
        variables.put(name, value == null ? "" : value);
        assertThatThrownBy(() -> client(variables))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("ab cd")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void nothingAtAll_saysHowToGiveCredentials() {
        assertThatThrownBy(() -> TidingsClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("credentials are not set");
    }

    private static TidingsClient client(Map<String, String> variables) {
        return TidingsClient.builder().environment(variables).build();
    }
}
