package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lookup as it was. */
class FirstLookupTest {
    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private Door.Answer get(String number, String query) {
        return desk.door.call("GET", "/lookups/v1/PhoneNumbers/" + number + (query.isEmpty() ? "" : "?" + query));
    }

    private JsonNode look(String number, String query) {
        Door.Answer answer = get(number, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void number_withNothingAskedFor() {
        assertThat(look("+15108675310", "").toString())
                .isEqualTo("{\"caller_name\":null,\"country_code\":\"US\",\"phone_number\":\"+15108675310\","
                        + "\"national_format\":\"(510) 867-5310\",\"carrier\":null,\"add_ons\":null,"
                        + "\"url\":\"http://localhost/lookups/v1/PhoneNumbers/+15108675310\"}");
    }

    @Test
    void carrierAndCaller_asTheDocumentationShowsThem() {
        JsonNode mobile = look("+15108675310", "Type=carrier&Type=caller-name");
        assertThat(mobile.path("carrier").toString())
                .isEqualTo("{\"mobile_country_code\":\"310\",\"mobile_network_code\":\"456\",\"name\":\"verizon\","
                        + "\"type\":\"mobile\",\"error_code\":null}");
        assertThat(mobile.path("caller_name").path("caller_type").asText()).isEqualTo("CONSUMER");
        JsonNode landline = look("+4402077651182", "Type=carrier");
        assertThat(landline.path("carrier").toString())
                .isEqualTo("{\"mobile_country_code\":null,\"mobile_network_code\":null,"
                        + "\"name\":\"Vodafone Business Solutions\",\"type\":\"landline\",\"error_code\":null}");
        assertThat(landline.path("national_format").asText()).isEqualTo("020 7765 1182");
    }

    @ParameterizedTest
    @CsvSource({
        "+14159929960, voip",
        "+447400123456, mobile",
        "+442077651182, landline",
        "+18335550100, null",
        "+14165550123, null"
    })
    void typesAreThree_orNone(String number, String type) {
        JsonNode carrier = look(number, "Type=carrier").path("carrier");
        assertThat(carrier.path("type").asText()).isEqualTo(type);
        assertThat(carrier.path("error_code").asText()).isEqualTo(number.startsWith("+1416") ? "60601" : "null");
    }

    @Test
    void callerName_isOfUsNumbersOnly() {
        assertThat(look("+447400123456", "Type=caller-name").path("caller_name").toString())
                .isEqualTo("{\"caller_name\":null,\"caller_type\":null,\"error_code\":60600}");
    }

    @ParameterizedTest
    @CsvSource({"+141599299600", "hello", "+15551234567", "+999123456789", "07400123456"})
    void whatIsNoNumber_isNotFound(String number) {
        Door.Answer answer = get(number, "Type=carrier");
        assertRefused(answer, 404, 20404);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("The requested resource /PhoneNumbers/" + number + " was not found");
        assertThat(answer.json().path("more_info").asText()).isEqualTo("https://www.twilio.com/docs/errors/20404");
    }

    @Test
    void nationalNumber_isOfItsCountry() {
        assertThat(look("07400123456", "CountryCode=GB").path("phone_number").asText())
                .isEqualTo("+447400123456");
        assertRefused(get("07400123456", "CountryCode=ZZ"), 400, 60618);
        assertRefused(get("+14155550123", "Type=fraud"), 400, 60618);
    }

    @Test
    void addOns_answerWhatTheAccountHas_andFailOtherwise() {
        desk.mock.lookup().change(each -> each.withAddOn("spam_score", Map.of("score", 1, "message", "success")));
        JsonNode addOns = look("+14155550123", "AddOns=spam_score&AddOns=other").path("add_ons");
        assertThat(addOns.path("status").asText()).isEqualTo("successful");
        JsonNode known = addOns.path("results").path("spam_score");
        assertThat(known.path("status").asText()).isEqualTo("successful");
        assertThat(known.path("request_sid").asText()).matches("XR[0-9a-f]{32}");
        assertThat(known.path("result").path("score").asInt()).isEqualTo(1);
        JsonNode unknown = addOns.path("results").path("other");
        assertThat(unknown.path("status").asText()).isEqualTo("failed");
        assertThat(unknown.path("message").asText()).contains("other");
        assertThat(unknown.path("result").isNull()).isTrue();
    }
}
