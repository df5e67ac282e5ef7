package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account's own view of line types. */
class LookupOverrideTest {
    private static final String ONE = "/v2/PhoneNumbers/+447400123456/Overrides/line_type_intelligence";

    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static String body(String type) {
        return "{\"line_type\": \"" + type + "\", \"reason\": \"They said so.\"}";
    }

    private String type(Door door) {
        return door.call("GET", "/v2/PhoneNumbers/+447400123456?Fields=line_type_intelligence")
                .json()
                .path("line_type_intelligence")
                .path("type")
                .asText();
    }

    @Test
    void override_isMade_changed_read_andDeleted_andHoldsForItsAccountOnly() {
        Door other = desk.door.as(desk.mock.newAccount());
        assertRefused(desk.json("GET", ONE, ""), 404, 20404);
        assertRefused(desk.json("PUT", ONE, body("landline")), 404, 20404);
        assertRefused(desk.json("DELETE", ONE, ""), 404, 20404);
        Door.Answer made = desk.json("POST", ONE, body("landline"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().toString())
                .isEqualTo("{\"phone_number\":\"+447400123456\",\"original_line_type\":\"mobile\","
                        + "\"overridden_line_type\":\"landline\",\"override_reason\":\"They said so.\","
                        + "\"override_timestamp\":\"2027-03-01T10:00:00Z\",\"overridden_by_account_sid\":\""
                        + desk.mock.accountSid() + "\"}");
        assertThat(type(desk.door)).isEqualTo("landline");
        assertThat(type(other)).isEqualTo("mobile");
        assertRefused(LookupDesk.json(other, "GET", ONE, ""), 404, 20404);
        assertRefused(desk.json("POST", ONE, body("pager")), 400, 60618);
        desk.mock.clock().advance(Duration.ofMinutes(5));
        JsonNode changed = desk.json("PUT", ONE, body("fixedVoip")).json();
        assertThat(changed.path("original_line_type").asText()).isEqualTo("mobile");
        assertThat(changed.path("overridden_line_type").asText()).isEqualTo("fixedVoip");
        assertThat(changed.path("override_timestamp").asText()).isEqualTo("2027-03-01T10:05:00Z");
        assertThat(desk.json("GET", ONE, "").json()).isEqualTo(changed);
        assertThat(desk.json("DELETE", ONE, "").status()).isEqualTo(204);
        assertThat(type(desk.door)).isEqualTo("mobile");
    }

    @Test
    void override_leavesTheRestOfWhatIsKnown() {
        JsonNode before = desk.ask("line_type_intelligence", "+447400123456", "");
        desk.json("POST", ONE, body("unknown"));
        JsonNode after = desk.ask("line_type_intelligence", "+447400123456", "");
        assertThat(after.path("carrier_name")).isEqualTo(before.path("carrier_name"));
        assertThat(after.path("mobile_network_code")).isEqualTo(before.path("mobile_network_code"));
        assertThat(desk.ask("sim_swap", "+447400123456", "").path("error_code").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+447400123456/Overrides/caller_name|{\"line_type\": \"mobile\", \"reason\": \"x\"}|Field",
                "07400123456/Overrides/line_type_intelligence|{\"line_type\": \"mobile\", \"reason\": \"x\"}|PhoneNumber",
                "+12/Overrides/line_type_intelligence|{\"line_type\": \"mobile\", \"reason\": \"x\"}|PhoneNumber",
                "+447400123456/Overrides/line_type_intelligence|{\"line_type\": \"MOBILE\", \"reason\": \"x\"}|line_type",
                "+447400123456/Overrides/line_type_intelligence|{\"line_type\": 1, \"reason\": \"x\"}|line_type",
                "+447400123456/Overrides/line_type_intelligence|{\"reason\": \"x\"}|line_type",
                "+447400123456/Overrides/line_type_intelligence|{\"line_type\": \"mobile\"}|reason",
                "+447400123456/Overrides/line_type_intelligence|{\"line_type\": \"mobile\", \"reason\": \" \"}|reason"
            })
    void whatIsNotAsItMustBe_isRefused(String path, String body, String named) {
        Door.Answer answer = desk.json("POST", "/v2/PhoneNumbers/" + path, body);
        assertRefused(answer, 400, 60618);
        assertThat(answer.json().path("message").asText()).contains(named);
        assertRefused(desk.json("POST", ONE, "{"), 400, 20422);
    }
}
