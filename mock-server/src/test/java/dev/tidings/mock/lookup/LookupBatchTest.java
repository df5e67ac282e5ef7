package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many numbers at once: order, ids, and what becomes of those that are refused. */
class LookupBatchTest {
    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private JsonNode query(String items) {
        Door.Answer answer = desk.json("POST", "/v2/batch/query", "{\"phone_numbers\": [" + items + "]}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("phone_numbers");
    }

    @Test
    void items_areAnsweredInOrder_eachAsItWouldBeAlone() {
        JsonNode items = query("""
                {"correlation_id": "a", "phone_number": "+14159929960", "fields": ["caller_name", "line_type_intelligence"]},
                {"phone_number": "+141599299600", "fields": ["caller_name"]},
                {"correlation_id": "c", "phone_number": "07400123456", "country_code": "GB",
                 "fields": ["sms_pumping_risk", "reassigned_number", "identity_match"],
                 "identity_match": {"first_name": "Ada", "address_line1": "1 Oak Street"},
                 "reassigned_number": {"last_verified_date": "20260101"},
                 "sms_pumping_risk": {"partner_sub_id": "tenant"}}
                """);
        assertThat(items).hasSize(3);
        assertThat(items.path(0).path("correlation_id").asText()).isEqualTo("a");
        assertThat(items.path(0).path("twilio_error_code").isNull()).isTrue();
        JsonNode alone = desk.look("+14159929960", "Fields=caller_name,line_type_intelligence");
        alone.properties().stream()
                .filter(each -> !each.getKey().equals("url"))
                .forEach(each -> assertThat(items.path(0).path(each.getKey()))
                        .as(each.getKey())
                        .isEqualTo(each.getValue()));
        assertThat(items.path(0).has("url")).isFalse();
        assertThat(items.path(1).path("correlation_id").isNull()).isTrue();
        assertThat(items.path(1).path("valid").asBoolean()).isFalse();
        assertThat(items.path(1).path("validation_errors").toString()).isEqualTo("[\"TOO_LONG\"]");
        assertThat(items.path(2).path("phone_number").asText()).isEqualTo("+447400123456");
        assertThat(items.path(2).path("identity_match").path("first_name_match").isTextual())
                .isTrue();
        assertThat(items.path(2)
                        .path("identity_match")
                        .path("address_lines_match")
                        .isTextual())
                .isTrue();
        assertThat(items.path(2).path("reassigned_number").path("error_code").asText())
                .isEqualTo("60607");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"phone_number\": \"+1 415 992 9960\"}|60626",
                "{\"phone_number\": \"4159929960\"}|60626",
                "{\"phone_number\": \"+14155550123\", \"fields\": [\"identity_match\"]}|60617",
                "{\"phone_number\": \"+14155550123\", \"fields\": [\"pre_fill\"]}|60618",
                "{\"phone_number\": \"+14155550123\", \"fields\": [\"nothing\"]}|60618",
                "{\"phone_number\": \"+14155550123\", \"country_code\": \"XX\"}|60618",
                "{\"phone_number\": \"+14155550123\", \"reassigned_number\": {\"last_verified_date\": \"2020-01-01\"}}|60618",
                "{\"phone_number\": \"+14155550177\"}|60614",
                "{\"phone_number\": \"+14155550123\", \"fields\": [\"line_status\"]}|60616"
            })
    void oneThatIsRefused_saysSo_andTheOthersStand(String refused, int code) {
        desk.mock.lookup().number("+14155550177").error(60614);
        desk.json("PUT", "/v2/RateLimits/Fields/line_status/Bucket/mine", "{\"limit\": 1, \"ttl\": 60}");
        desk.look("+14155550124", "Fields=line_status");
        JsonNode items =
                query("{\"phone_number\": \"+14159929960\"}, " + refused + ", {\"phone_number\": \"+14155550111\"}");
        assertThat(items).hasSize(3);
        assertThat(items.path(1).path("twilio_error_code").asInt()).isEqualTo(code);
        assertThat(items.path(1).path("line_status").isNull()).isTrue();
        for (int i = 0; i < 3; i += 2) {
            assertThat(items.path(i).path("twilio_error_code").isNull()).isTrue();
            assertThat(items.path(i).path("valid").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|phone_numbers",
                "{\"phone_numbers\": []}|phone_numbers",
                "{\"phone_numbers\": 1}|phone_numbers",
                "{\"phone_numbers\": [\"+14155550123\"]}|phone_numbers",
                "{\"phone_numbers\": [{}]}|phone_number",
                "{\"phone_numbers\": [{\"phone_number\": 14155550123}]}|phone_numbers[0].phone_number",
                "{\"phone_numbers\": [{\"phone_number\": \"1\", \"correlation_id\": 1}]}|correlation_id",
                "{\"phone_numbers\": [{\"phone_number\": \"1\", \"fields\": \"caller_name\"}]}|fields",
                "{\"phone_numbers\": [{\"phone_number\": \"1\", \"fields\": [1]}]}|fields",
                "{\"phone_numbers\": [{\"phone_number\": \"1\", \"identity_match\": []}]}|identity_match",
                "{\"phone_numbers\": [{\"phone_number\": \"1\", \"identity_match\": {\"city\": 1}}]}|identity_match.city"
            })
    void bodyOfAnotherShape_isRefusedWhole(String body, String named) {
        Door.Answer answer = desk.json("POST", "/v2/batch/query", body);
        assertRefused(answer, 400, 60618);
        assertThat(answer.json().path("message").asText()).contains(named);
    }

    @Test
    void noJson_andTooMany_areRefused() {
        assertRefused(desk.json("POST", "/v2/batch/query", ""), 400, 20422);
        assertRefused(desk.json("POST", "/v2/batch/query", "[]"), 400, 20422);
        String hundred = IntStream.range(0, 100)
                .mapToObj(i -> "{\"phone_number\": \"+1415555" + (1000 + i) + "\"}")
                .collect(Collectors.joining(", "));
        assertThat(query(hundred)).hasSize(100);
        assertRefused(
                desk.json(
                        "POST",
                        "/v2/batch/query",
                        "{\"phone_numbers\": [" + hundred + ", {\"phone_number\": \"+14155552000\"}]}"),
                400,
                60618);
    }
}
