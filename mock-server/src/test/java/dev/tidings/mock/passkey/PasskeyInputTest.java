package dev.tidings.mock.passkey;

import static dev.tidings.mock.passkey.PasskeyDesk.ORIGIN;
import static dev.tidings.mock.passkey.PasskeyDesk.changed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications may leave out or break on the way, and the code of each. */
class PasskeyInputTest {
    private static final String JO = "user-0001";
    private static final String KIM = "user-0002";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T10:00:00Z"));
    private final PasskeyDesk desk = PasskeyDesk.of(server.mock());
    private final MockAuthenticator phone = server.mock().passkeyAuthenticator(ORIGIN);

    @AfterEach
    void close() {
        server.close();
    }

    private static String options(JsonNode resource) {
        return resource.path("options").toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 60388",
                "{\"friendly_name\":\"\",\"identity\":\"user-0001\"} | 60388",
                "{\"friendly_name\":7,\"identity\":\"user-0001\"} | 60388",
                "{\"friendly_name\":\"Jo\"} | 60367",
                "{\"friendly_name\":\"Jo\",\"identity\":\"short\"} | 60367",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":[]} | 60370",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"user_verification\":\"maybe\"}} | 60370",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"relying_party\":7}} | 60371",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"relying_party\":{\"origins\":\"x\"}}} | 60371",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"relying_party\":{\"origins\":[]}}} | 60371",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\","
                        + "\"config\":{\"relying_party\":{\"origins\":[\"http://example.com\"]}}} | 60371",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\","
                        + "\"config\":{\"relying_party\":{\"id\":\"https://example.com\"}}} | 60372",
                "{\"friendly_name\":\"Jo\",\"identity\":\"user-0001\",\"config\":{\"relying_party\":{\"id\":\"\"}}} | 60372",
                "[] | 20422",
                "friendly_name=Jo | 20422"
            })
    void wrongFactor_isRefused(String body, int code) {
        assertThat(desk.refused("Factors", body)).isEqualTo(code);
    }

    @Test
    void friendlyName_hasAtMost64Characters() {
        String start = "{\"identity\":\"" + JO + "\",\"friendly_name\":\"";
        desk.done(201, "Factors", start + "ü".repeat(64) + "\"}");
        assertThat(desk.refused("Factors", start + "ü".repeat(65) + "\"}")).isEqualTo(60300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 60371",
                "{\"relying_party\":{\"id\":\"example.com\"}} | 60371",
                "{\"relying_party\":{\"name\":\"Example\"}} | 60372",
                "{\"relying_party\":{\"name\":\"Example\",\"origins\":[\"https://example.com\"]}} | 60372",
                "{\"relying_party\":{\"id\":\"example.com\",\"name\":\"Example\",\"origins\":[\"https://example.com\"]}} | 60393",
                "{\"relying_party\":{\"id\":\"localhost\",\"name\":\"Example\",\"origins\":[\"http://localhost:8080\"]},"
                        + "\"user_verification\":\"preferred\"} | 60393"
            })
    void whatNeitherRequestNorServiceSays_isMissed(String config, int code) {
        assertThat(desk.plain()
                        .refused(
                                "Factors",
                                "{\"friendly_name\":\"Jo\",\"identity\":\"" + JO + "\",\"config\":" + config + "}"))
                .isEqualTo(code);
        assertThat(desk.plain().refused("Challenges", "{}")).isEqualTo(60371);
    }

    @Test
    void wrongChallenge_isRefused() {
        String factor = desk.offer(JO).path("sid").asText();

        assertThat(desk.refused("Challenges", "{\"identity\":\"short\"}")).isEqualTo(60367);
        assertThat(desk.refused("Challenges", "{\"identity\":7}")).isEqualTo(60367);
        assertThat(desk.refused("Challenges", "{\"identity\":\"" + KIM + "\"}")).isEqualTo(60392);
        assertThat(desk.refused("Challenges", "{\"identity\":\"" + JO + "\"}")).isEqualTo(60318);
        assertThat(desk.refused("Challenges", "{\"factor_sid\":\"YF7\"}")).isEqualTo(60362);
        assertThat(desk.refused("Challenges", "{\"factor_sid\":\"YF" + "0".repeat(32) + "\"}"))
                .isEqualTo(60390);
        assertThat(desk.refused("Challenges", "{\"identity\":\"" + KIM + "\",\"factor_sid\":\"" + factor + "\"}"))
                .isEqualTo(60390);
        String totp = desk.door()
                .call("POST", desk.path() + "/Entities/" + JO + "/Factors", "FriendlyName", "App", "FactorType", "totp")
                .json()
                .path("sid")
                .asText();
        assertThat(desk.refused("Challenges", "{\"factor_sid\":\"" + totp + "\"}"))
                .isEqualTo(60369);
    }

    @ParameterizedTest
    @CsvSource({
        "/id, '', 60375",
        "/id, ?, 60375",
        "/rawId, ?, 60376",
        "/rawId, AAAA, 60376",
        "/authenticatorAttachment, pocket, 60377",
        "/type, password, 60300",
        "/response/clientDataJSON, '', 60380",
        "/response/clientDataJSON, e30, 60380",
        "/response/clientDataJSON, AAAA, 60380",
        "/response/clientDataJSON, ?, 60380"
    })
    void brokenAnswer_isRefusedByWhatIsBroken(String place, String value, int code) {
        desk.register(JO, phone);
        String registration = server.mock().passkeyAuthenticator(ORIGIN).create(options(desk.offer(JO)));
        String assertion = phone.get(options(desk.askFor(JO)));

        assertThat(desk.refused("ApproveChallenge", with(assertion, place, value)))
                .isEqualTo(code);
        if (!place.equals("/id") || !value.isEmpty()) {
            assertThat(desk.refused("VerifyFactor", with(registration, place, value)))
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ApproveChallenge, /rawId, '', 60376",
        "ApproveChallenge, /authenticatorAttachment, '', 60377",
        "ApproveChallenge, /response/authenticatorData, '', 60379",
        "ApproveChallenge, /response/authenticatorData, AAAA, 60379",
        "ApproveChallenge, /response/signature, '', 60381",
        "ApproveChallenge, /response/signature, AAAA, 60381",
        "ApproveChallenge, /id, AAAA, 60376",
        "VerifyFactor, /response/attestationObject, '', 60387",
        "VerifyFactor, /response/attestationObject, AAAA, 60386",
        "VerifyFactor, /response/attestationObject, oA, 60386"
    })
    void brokenMember_hasItsCode(String endpoint, String place, String value, int code) {
        desk.register(JO, phone);
        String answer = endpoint.equals("VerifyFactor")
                ? server.mock().passkeyAuthenticator(ORIGIN).create(options(desk.offer(JO)))
                : phone.get(options(desk.askFor(JO)));

        assertThat(desk.refused(endpoint, with(answer, place, value))).isEqualTo(code);
    }

    private static String with(String json, String place, String value) {
        return changed(json, body -> {
            int slash = place.lastIndexOf('/');
            ObjectNode where = slash == 0 ? body : body.withObject(place.substring(0, slash));
            where.put(place.substring(slash + 1), value);
        });
    }

    @Test
    void answerWithoutResponse_isRefused() {
        assertThat(desk.refused("VerifyFactor", "{}")).isEqualTo(60378);
        assertThat(desk.refused("VerifyFactor", "{\"response\":[]}")).isEqualTo(60378);
        assertThat(desk.refused(
                        "ApproveChallenge",
                        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"authenticatorAttachment\":\"platform\"}"))
                .isEqualTo(60378);
    }

    @Test
    void idOfAnotherCredential_isRefused_andRawIdMayBeHexadecimal() {
        String answer = phone.create(options(desk.offer(JO)));
        String id = phone.credentialIds().get(0);

        assertThat(desk.refused(
                        "VerifyFactor",
                        changed(answer, body -> body.put("id", "AAAA").put("rawId", "AAAA"))))
                .isEqualTo(60375);
        String documented = changed(
                answer,
                body -> body.put(
                        "rawId", HexFormat.of().formatHex(Base64.getUrlDecoder().decode(id))));
        desk.done(200, "VerifyFactor", documented);
    }
}
