package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lookup} of the admin API. */
class LookupCallsTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-01T09:00:00Z"));
    private final MockServer mock = server.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void number_isReadAsItsDigitsDecide_set_andForgotten() {
        JsonNode before = door.admin("/lookup/+14155550123");
        assertThat(before.path("line_type").asText()).isEqualTo("mobile");
        assertThat(before.path("caller_name").isNull()).isTrue();
        String body = """
                {"line_type": "landline", "carrier_name": "Acme", "mobile_country_code": "310",
                 "mobile_network_code": "99", "caller_name": "ACME", "caller_type": "BUSINESS", "call_forwarding": true,
                 "line_status": "inactive", "sim_swapped_at": "2027-01-01T00:00:00Z", "sim_swap_period": "PT48H",
                 "reassigned_at": "2027-01-02T00:00:00Z",
                 "person": {"first_name": "Ada", "last_name": "Byron", "date_of_birth": "18151210"},
                 "errors": {"sim_swap": 60620, "request": 60614}}
                """;
        Door.Answer set = door.admin("PUT", "/lookup/+14155550123", body);
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        JsonNode after = door.admin("/lookup/+14155550123");
        assertThat(set.json()).isEqualTo(after);
        assertThat(after.path("line_type").asText()).isEqualTo("landline");
        assertThat(after.path("carrier_name").asText()).isEqualTo("Acme");
        assertThat(after.path("mobile_network_code").asText()).isEqualTo("99");
        assertThat(after.path("caller_type").asText()).isEqualTo("BUSINESS");
        assertThat(after.path("call_forwarding").asBoolean()).isTrue();
        assertThat(after.path("line_status").asText()).isEqualTo("inactive");
        assertThat(after.path("sim_swap_period").asText()).isEqualTo("PT48H");
        assertThat(after.path("person").path("first_name").asText()).isEqualTo("Ada");
        assertThat(after.path("errors").toString()).isEqualTo("{\"request\":60614,\"sim_swap\":60620}");
        assertThat(door.admin("DELETE", "/lookup/+14155550123", "").status()).isEqualTo(204);
        assertThat(door.admin("/lookup/+14155550123")).isEqualTo(before);
        assertThat(door.admin("DELETE", "/lookup/+14155550123", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello|{}|Number",
                "4155550123|{}|Number",
                "+14155550123|{\"line_type\": \"phone\"}|line_type",
                "+14155550123|{\"mobile_country_code\": \"1\"}|mobile_country_code",
                "+14155550123|{\"caller_type\": \"consumer\"}|caller_type",
                "+14155550123|{\"sim_swap_period\": \"PT0S\"}|sim_swap_period",
                "+14155550123|{\"errors\": {\"sim_swap\": 60614}}|errors.sim_swap",
                "+14155550123|{\"errors\": {\"request\": 60600}}|errors.request",
                "+14155550123|{\"errors\": {\"sim\": 60600}}|errors.sim",
                "+14155550123|{\"linetype\": \"mobile\"}|linetype"
            })
    void whatIsNotAsItMustBe_isRefused(String number, String body, String named) {
        Door.Answer answer = door.admin("PUT", "/lookup/" + number, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(named);
    }

    @Test
    void account_isReadAndChanged_andWhatIsLeftOutStays() {
        String path = "/lookup/accounts/" + mock.accountSid();
        assertThat(door.admin(path).path("canada").asBoolean()).isFalse();
        door.admin(
                "PUT", path, "{\"canada\": true, \"packages_off\": [\"sim_swap\"], \"quotas\": {\"caller_name\": 5}}");
        JsonNode after = door.admin("PUT", path, "{\"same_number\": 3}").json();
        assertThat(after.path("canada").asBoolean()).isTrue();
        assertThat(after.path("packages_off").toString()).isEqualTo("[\"sim_swap\"]");
        assertThat(after.path("quotas").toString()).isEqualTo("{\"caller_name\":5}");
        assertThat(after.path("same_number").asInt()).isEqualTo(3);
        assertThat(door.admin("PUT", path, "{\"packages_off\": [\"x\"]}").status())
                .isEqualTo(400);
        assertThat(door.admin("PUT", path, "{\"same_number\": -1}").status()).isEqualTo(400);
        assertThat(door.admin("PUT", path, "{\"quotas\": {\"caller_name\": -1}}")
                        .status())
                .isEqualTo(400);
        assertThat(door.admin("GET", "/lookup/accounts/AC" + "0".repeat(32), "").status())
                .isEqualTo(404);
    }
}
