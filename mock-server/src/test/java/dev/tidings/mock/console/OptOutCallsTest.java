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

class OptOutCallsTest {
    private static final String HANDSET = "+14155550199";

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);
    private final String service = mock.account().services().get(0).sid();
    private final String path = "/services/" + service + "/opt_out";

    @AfterEach
    void close() {
        judged.close();
    }

    @Test
    void advancedOptOut_isSetReadAndTakenAway() {
        assertThat(door.admin("GET", path, "").status()).isEqualTo(404);
        assertThat(door.admin("DELETE", path, "").status()).isEqualTo(404);
        Door.Answer set = door.admin(
                "PUT",
                path,
                "{\"texts\":[{\"language\":\"it\",\"stop\":{\"keywords\":[\"basta\"],\"reply\":\"Va bene.\"},"
                        + "\"help\":{\"reply\":\"\"}},{\"language\":\"es\",\"country\":\"MX\"}]}");
        assertThat(set.status()).isEqualTo(200);
        JsonNode texts = door.admin(path).path("texts");
        assertThat(texts).isEqualTo(set.json().path("texts"));
        assertThat(texts.get(0).path("stop").toString())
                .isEqualTo("{\"keywords\":[\"STOP\",\"BASTA\"],\"reply\":\"Va bene.\"}");
        assertThat(texts.get(0).path("start").toString())
                .isEqualTo("{\"keywords\":[\"START\",\"UNSTOP\",\"YES\"],\"reply\":null}");
        assertThat(texts.get(1).path("country").asText()).isEqualTo("MX");
        mock.handset(HANDSET).text("+14155550100", "Basta");
        assertThat(mock.handset(HANDSET).received())
                .last()
                .satisfies(each -> assertThat(each.body()).isEqualTo("Va bene."));
        assertThat(door.admin("DELETE", path, "").status()).isEqualTo(204);
        assertThat(door.admin("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void emptyBody_meansTheUsualTexts() {
        JsonNode texts = door.admin("PUT", path, "").json().path("texts");
        assertThat(texts.size()).isEqualTo(1);
        assertThat(texts.get(0).path("help").path("keywords").toString()).isEqualTo("[\"HELP\",\"INFO\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"texts\":[]} ; Field \"texts\" is []: must be one at least",
                "{\"texts\":[{\"stop\":{\"keywords\":[\"no more\"]}}]} ;"
                        + " Field \"texts[0].stop.keywords\" is \"no more\": must be single words",
                "{\"texts\":[{},{\"help\":{\"keywords\":[\"Stop\"]}}]} ;"
                        + " Field \"texts[1].help.keywords\" is \"STOP\": must be a keyword of no other kind",
                "{\"texts\":[{\"country\":\"Mexico\"}]} ; Field \"texts[0].country\" is \"Mexico\": must be an ISO 3166",
                "{\"texts\":[{\"stop\":{\"keyword\":[]}}]} ; did you mean \"keywords\"?",
                "{\"text\":[]} ; did you mean \"texts\"?"
            })
    void whatCannotBe_isRefusedAndChangesNothing(String body, String message) {
        Door.Answer refused = door.admin("PUT", path, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains(message);
        assertThat(door.admin("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void unknownService_isNotFound() {
        assertThat(door.admin("PUT", "/services/MG" + "0".repeat(32) + "/opt_out", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void consents_areListed() {
        mock.handset(HANDSET).text("+14155550100", "STOP");
        JsonNode all = door.admin("/consents").path("consents");
        assertThat(all.findValuesAsText("sender_id")).containsExactly("+14155550100", service);
        assertThat(all.get(0).toString())
                .isEqualTo("{\"account_sid\":\"" + mock.accountSid()
                        + "\",\"sender_id\":\"+14155550100\",\"contact_id\":\"+14155550199\",\"status\":\"opt-out\","
                        + "\"source\":\"opt-out-message\",\"heard\":true,\"date_of_consent\":\"2026-03-01T12:00:00Z\","
                        + "\"date_updated\":\"2026-03-01T12:00:00Z\"}");
        assertThat(door.admin("/consents?sender_id=" + service).path("consents").size())
                .isEqualTo(1);
        assertThat(door.admin("/consents?contact_id=%2B14155550198")
                        .path("consents")
                        .size())
                .isZero();
        assertThat(door.admin("/consents?account_sid=AC1").path("consents").size())
                .isZero();
    }

    @Test
    void numbers_areTakenOutOfServiceAndBack() {
        assertThat(door.admin("POST", "/deactivations", "{\"phone_number\":\"" + HANDSET + "\"}")
                        .status())
                .isEqualTo(201);
        assertThat(door.admin("/deactivations").path("deactivations").toString())
                .isEqualTo("[{\"phone_number\":\"+14155550199\",\"at\":\"2026-03-01T12:00:00Z\"}]");
        assertThat(door.admin("DELETE", "/deactivations/%2B14155550199", "").status())
                .isEqualTo(204);
        assertThat(door.admin("DELETE", "/deactivations/%2B14155550199", "").status())
                .isEqualTo(404);
        Door.Answer refused = door.admin("POST", "/deactivations", "{\"phone_number\":\"415\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .contains("Field \"phone_number\" is \"415\": must be a phone number in E.164");
    }
}
