package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.ConnectionException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values at the edge of what can be meant: refused where they are set, or borne where a server sends them. */
class OddSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0009S", "P25D", "PT2562047788015215H"})
    void timeout_outOfBounds_isRefusedByName(String text) {
        Duration odd = Duration.parse(text);
        TidingsClientBuilder builder = TidingsClient.builder();
        assertThatThrownBy(() -> builder.connectTimeout(odd)).hasMessageStartingWith("connectTimeout is " + odd);
        assertThatThrownBy(() -> builder.readTimeout(odd)).hasMessageStartingWith("readTimeout is " + odd);
        assertThatThrownBy(() -> builder.callTimeout(odd)).hasMessageStartingWith("callTimeout is " + odd);
        assertThatThrownBy(() -> RequestOptions.builder().timeout(odd)).hasMessageStartingWith("timeout is " + odd);
    }

    @Test
    void timeouts_atTheirBounds_areTaken() {
        for (Duration bound : new Duration[] {Duration.ofMillis(1), Duration.ofDays(24)}) {
            TidingsClient.builder()
                    .credentials(Clients.ACCOUNT, Clients.TOKEN)
                    .connectTimeout(bound)
                    .readTimeout(bound)
                    .callTimeout(bound)
                    .build()
                    .close();
        }
        Duration eternity = Duration.ofSeconds(Long.MAX_VALUE);
        assertThatThrownBy(() -> RetryPolicy.standard().withDelays(eternity, eternity))
                .hasMessageStartingWith("baseDelay is ");
        assertThatThrownBy(() -> RetryPolicy.standard().withMaxRetryAfter(eternity))
                .hasMessageStartingWith("maxRetryAfter is ");
    }

    @ParameterizedTest
    @CsvSource({
        "ie1,,https://{product}.dublin.ie1.twilio.com",
        ",sydney,https://{product}.sydney.au1.twilio.com",
        "ie1,sydney,https://{product}.sydney.ie1.twilio.com"
    })
    void environment_fillsWhatTheBuilderLeftOut_ofRegionAndEdge(String region, String edge, String expected) {
        TidingsClientBuilder builder = TidingsClient.builder()
                .credentials(Clients.ACCOUNT, Clients.TOKEN)
                .environment(Map.of(
                        "TWILIO_REGION", "au1", "TWILIO_EDGE", "dublin", "TIDINGS_BASE_URL", "http://localhost:1"));
        if (region != null) {
            builder.region(region);
        }
        if (edge != null) {
            builder.edge(edge);
        }
        try (TidingsClient client = builder.build()) {
            assertThat(client.endpoints()).hasToString(expected);
        }
    }

    @Test
    void linkThatNobodyEncoded_isFollowed() {
        assertThat(Endpoints.of(null, null)
                        .follow("api", "https://evil.example/2010?DateSent>=2026-11-01 x&To=é😀%2B|"))
                .isEqualTo("https://api.twilio.com/2010?DateSent%3E=2026-11-01%20x&To=%C3%A9%F0%9F%98%80%2B%7C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/x", "mailto:x", "https:///x", "file:///etc/passwd"})
    void redirectToWhatIsNoWebServer_isAFailureOfTheCall(String location) {
        ScriptedTransport wire = new ScriptedTransport().answer(302, "", "Location", location);
        ApiRequest download = ApiRequest.get("api", "/x").followingRedirects().build();
        assertThatThrownBy(() -> Clients.over(wire).build().execute(download))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("redirect");
        assertThat(wire.asked()).hasSize(1);
    }

    @Test
    @Timeout(10)
    void hugePageOfAGateway_takesNoTimeToRead() {
        ScriptedTransport wire = new ScriptedTransport().answer(400, "<".repeat(5_000_000));
        assertThatThrownBy(() -> Clients.over(wire).build().execute(Clients.fetch()))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.detail()).hasSizeLessThan(300).startsWith("<<<"));
    }
}
