package dev.tidings.mock.passkey;

import static dev.tidings.mock.passkey.PasskeyDesk.ORIGIN;
import static dev.tidings.mock.passkey.PasskeyDesk.changed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four calls of passkeys, with a real authenticator that does right and wrong. */
class PasskeyApiTest {
    private static final String JO = "user-0001";
    private static final String KIM = "user-0002";
    private static final Duration JUST_IN_TIME = Duration.ofMinutes(10).minusSeconds(1);

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T10:00:00Z"));
    private final PasskeyDesk desk = PasskeyDesk.of(server.mock());
    private final MockAuthenticator phone = server.mock().passkeyAuthenticator(ORIGIN);

    @AfterEach
    void close() {
        server.close();
    }

    private static String text(String base64url) {
        return new String(Base64.getUrlDecoder().decode(base64url));
    }

    private static String options(JsonNode resource) {
        return resource.path("options").toString();
    }

    @Test
    void factor_comesWithOptionsAsDocumented() {
        JsonNode factor = desk.done(
                201,
                "Factors",
                "{\"friendly_name\":\"Jo's phone\",\"identity\":\"" + JO + "\",\"config\":" + PasskeyDesk.CONFIG + "}");
        JsonNode key = factor.at("/options/publicKey");

        assertThat(factor.path("status").asText()).isEqualTo("unverified");
        assertThat(factor.path("factor_type").asText()).isEqualTo("passkeys");
        assertThat(factor.path("binding").isNull()).isTrue();
        assertThat(factor.path("config")).hasToString(changed(PasskeyDesk.CONFIG, same -> {}));
        assertThat(text(key.at("/user/id").asText()))
                .isEqualTo(factor.path("entity_sid").asText());
        assertThat(text(key.path("challenge").asText()))
                .isEqualTo(factor.path("sid").asText());
        assertThat(key.toString()
                        .replace(key.path("challenge").asText(), "C")
                        .replace(key.at("/user/id").asText(), "U"))
                .isEqualTo("{\"rp\":{\"id\":\"example.com\",\"name\":\"Example\"},"
                        + "\"user\":{\"id\":\"U\",\"name\":\"Jo's phone\",\"displayName\":\"Jo's phone\"},"
                        + "\"challenge\":\"C\",\"pubKeyCredParams\":{\"type\":\"public-key\",\"alg\":-7},"
                        + "\"timeout\":600000,\"excludeCredentials\":[],"
                        + "\"authenticatorSelection\":{\"authenticatorAttachment\":\"platform\","
                        + "\"requireResidentKey\":false,\"residentKey\":\"preferred\",\"userVerification\":\"required\"},"
                        + "\"attestation\":\"none\"}");
    }

    @Test
    void passkey_isRegisteredAndFoundWithTheOtherFactors() {
        JsonNode factor = desk.register(JO, phone);

        assertThat(factor.path("status").asText()).isEqualTo("verified");
        assertThat(factor.has("options")).isFalse();
        JsonNode fetched = desk.door()
                .call(
                        "GET",
                        desk.path() + "/Entities/" + JO + "/Factors/"
                                + factor.path("sid").asText())
                .json();
        assertThat(fetched).isEqualTo(factor);
        assertThat(fetched.toString()).doesNotContain(phone.credentialIds().get(0));
    }

    @Test
    void secondPasskey_excludesAuthenticatorsThatHoldTheFirst() {
        desk.register(JO, phone);

        JsonNode excluded = desk.offer(JO).at("/options/publicKey/excludeCredentials");
        assertThat(excluded)
                .hasToString("[{\"type\":\"public-key\",\"id\":\""
                        + phone.credentialIds().get(0) + "\",\"transports\":[\"internal\"]}]");
        assertThat(desk.offer(KIM).at("/options/publicKey/excludeCredentials")).isEmpty();
    }

    @Test
    void challengeOfOne_isApproved() {
        JsonNode factor = desk.register(JO, phone);
        JsonNode asked = desk.ask("{\"identity\":\"" + JO + "\",\"factor_sid\":\""
                + factor.path("sid").asText() + "\"}");

        assertThat(asked.path("status").asText()).isEqualTo("pending");
        assertThat(asked.path("factor_sid")).isEqualTo(factor.path("sid"));
        assertThat(text(asked.at("/options/publicKey/challenge").asText()))
                .isEqualTo(asked.path("sid").asText());
        assertThat(asked.at("/options/publicKey/rpId").asText()).isEqualTo("example.com");
        assertThat(asked.at("/options/publicKey/allowCredentials/0/id").asText())
                .isEqualTo(phone.credentialIds().get(0));

        server.mock().clock().advance(JUST_IN_TIME);
        JsonNode approved = desk.done(200, "ApproveChallenge", phone.get(options(asked)));
        assertThat(approved.path("status").asText()).isEqualTo("approved");
        assertThat(approved.path("identity").asText()).isEqualTo(JO);
        assertThat(approved.path("date_responded").asText()).isEqualTo("2026-11-25T10:09:59Z");
    }

    @Test
    void challengeOfAnybody_isApproved_andNamesNobody() {
        desk.register(JO, phone);
        JsonNode asked = desk.ask("{}");

        for (String each : new String[] {"entity_sid", "identity", "factor_sid"}) {
            assertThat(asked.path(each).asText("-")).isEmpty();
        }
        assertThat(asked.at("/options/publicKey/allowCredentials")).isEmpty();
        JsonNode approved = desk.done(200, "ApproveChallenge", phone.get(options(asked)));
        assertThat(approved.path("status").asText()).isEqualTo("approved");
        assertThat(approved.path("identity").asText("-")).isEmpty();
        // Who it was says the authenticator, and whoever looks for the challenge.
        assertThat(desk.door()
                        .call(
                                "GET",
                                desk.path() + "/Entities/" + JO + "/Challenges/"
                                        + asked.path("sid").asText())
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("approved");
    }

    @Test
    void newestOfSeveralPasskeys_isAskedFor() {
        desk.register(JO, phone);
        MockAuthenticator laptop = server.mock().passkeyAuthenticator(ORIGIN);
        JsonNode second = desk.register(JO, laptop);
        desk.offer(JO);

        JsonNode asked = desk.askFor(JO);

        assertThat(asked.path("factor_sid")).isEqualTo(second.path("sid"));
        assertThat(desk.done(200, "ApproveChallenge", laptop.get(options(asked)))
                        .path("status")
                        .asText())
                .isEqualTo("approved");
    }

    /** How somebody may try to register what they should not; each with its code. */
    static Stream<Arguments> wrongRegistrations() {
        return Stream.of(
                registration(
                        "another challenge",
                        60390,
                        key -> key.put("challenge", Passkeys.challenge("YF" + "0".repeat(32)))),
                registration("a challenge of nobody's", 60380, key -> key.put("challenge", "AAAA")),
                registration(
                        "another relying party",
                        60382,
                        key -> key.withObject("/rp").put("id", "evil.example")),
                registration(
                        "its parent domain", 60382, key -> key.withObject("/rp").put("id", "com")),
                registration(
                        "a roaming key where the platform's was asked for",
                        60377,
                        key -> key.withObject("/authenticatorSelection")
                                .put("authenticatorAttachment", "cross-platform")));
    }

    private static Arguments registration(String what, int code, Consumer<ObjectNode> change) {
        return Arguments.of(what, code, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRegistrations")
    void wrongRegistration_isRefused(String what, int code, Consumer<ObjectNode> change) {
        JsonNode offered = desk.offer(JO);
        String twisted = changed(options(offered), options -> change.accept(options.withObject("/publicKey")));

        assertThat(desk.refused("VerifyFactor", phone.create(twisted))).isEqualTo(code);

        String right = server.mock().passkeyAuthenticator(ORIGIN).create(options(offered));
        assertThat(desk.done(200, "VerifyFactor", right).path("status").asText())
                .isEqualTo("verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://example.com.evil.example",
                "http://example.com",
                "https://example.com:444"
            })
    void otherOrigins_areRefused(String origin) {
        MockAuthenticator elsewhere = server.mock().passkeyAuthenticator(origin);
        assertThat(desk.refused("VerifyFactor", elsewhere.create(options(desk.offer(JO)))))
                .isEqualTo(60382);
    }

    @Test
    void userWhoIsNotVerified_isRefused() {
        assertThat(desk.refused("VerifyFactor", phone.copy().verifiesUser(false).create(options(desk.offer(JO)))))
                .isEqualTo(60379);
        desk.register(JO, phone);
        phone.verifiesUser(false);
        assertThat(desk.refused("ApproveChallenge", phone.get(options(desk.askFor(JO)))))
                .isEqualTo(60379);
    }

    @Test
    void otherAlgorithm_isRefused() {
        String answer = phone.create(options(desk.offer(JO)));
        String twisted = changed(answer, body -> {
            ObjectNode response = body.withObject("/response");
            byte[] whole = Base64.getUrlDecoder()
                    .decode(response.path("attestationObject").asText());
            response.put(
                    "attestationObject", Base64.getUrlEncoder().withoutPadding().encodeToString(es384(whole)));
        });

        assertThat(desk.refused("VerifyFactor", twisted)).isEqualTo(60385);
    }

    /** The same key, said to be for ES384, which takes a byte more. */
    private static byte[] es384(byte[] attestation) {
        String hex = java.util.HexFormat.of().formatHex(attestation);
        return java.util.HexFormat.of()
                .parseHex(
                        hex.replace("01020326", "0102033822").replace("617574684461746158a4", "617574684461746158a5"));
    }

    @Test
    void registration_isTakenOnce_andInTime() {
        JsonNode offered = desk.offer(JO);
        String answer = phone.create(options(offered));
        server.mock().clock().advance(JUST_IN_TIME);
        desk.done(200, "VerifyFactor", answer);
        assertThat(desk.refused("VerifyFactor", answer)).isEqualTo(60383);

        MockAuthenticator late = server.mock().passkeyAuthenticator(ORIGIN);
        String tooLate = late.create(options(desk.offer(JO)));
        server.mock().clock().advance(Duration.ofMinutes(10));
        assertThat(desk.refused("VerifyFactor", tooLate)).isEqualTo(60384);
    }

    @Test
    void credential_isOneFactorsOnly() {
        desk.register(JO, phone);
        MockAuthenticator thief = phone.copy();
        String stolen = thief.create(changed(options(desk.offer(KIM)), options -> {}));
        // The thief says that the key is the one that is registered already.
        String first = phone.credentialIds().get(0);
        String twisted = changed(stolen, body -> {
            body.put("id", first).put("rawId", first);
            ObjectNode response = body.withObject("/response");
            String hex = java.util.HexFormat.of()
                    .formatHex(Base64.getUrlDecoder()
                            .decode(response.path("attestationObject").asText()));
            String own = java.util.HexFormat.of()
                    .formatHex(
                            Base64.getUrlDecoder().decode(thief.credentialIds().get(1)));
            String other =
                    java.util.HexFormat.of().formatHex(Base64.getUrlDecoder().decode(first));
            response.put(
                    "attestationObject",
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(java.util.HexFormat.of().parseHex(hex.replace(own, other))));
        });

        assertThat(desk.refused("VerifyFactor", twisted)).isEqualTo(60317);
    }

    @Test
    void replayedAssertion_isRefused() {
        desk.register(JO, phone);
        String answer = phone.get(options(desk.askFor(JO)));
        desk.done(200, "ApproveChallenge", answer);

        assertThat(desk.refused("ApproveChallenge", answer)).isEqualTo(60322);
        // Nor does it answer another challenge.
        JsonNode next = desk.askFor(JO);
        String challenge = next.at("/options/publicKey/challenge").asText();
        String twisted = changed(answer, body -> {
            ObjectNode response = body.withObject("/response");
            String data = text(response.path("clientDataJSON").asText());
            String about = data.replaceAll("\"challenge\": ?\"[^\"]*\"", "\"challenge\":\"" + challenge + "\"");
            response.put("clientDataJSON", Base64.getUrlEncoder().encodeToString(about.getBytes()));
        });
        assertThat(desk.refused("ApproveChallenge", twisted)).isEqualTo(60381);
        assertThat(desk.done(200, "ApproveChallenge", phone.get(options(next)))
                        .path("status")
                        .asText())
                .isEqualTo("approved");
    }

    @Test
    void expiredChallenge_isRefused() {
        desk.register(JO, phone);
        String answer = phone.get(options(desk.askFor(JO)));
        server.mock().clock().advance(Duration.ofMinutes(10));

        assertThat(desk.refused("ApproveChallenge", answer)).isEqualTo(60323);
    }

    @Test
    void forgedSignature_isRefused() {
        desk.register(JO, phone);
        JsonNode asked = desk.askFor(JO);
        MockAuthenticator forger = server.mock().passkeyAuthenticator(ORIGIN);
        desk.register(KIM, forger);
        String forged = forger.get(options(desk.askFor(KIM)));
        String mixed = changed(phone.copy().get(options(asked)), body -> {
            String signature = changed(forged, same -> {});
            body.withObject("/response").put("signature", changedField(signature));
        });

        assertThat(desk.refused("ApproveChallenge", mixed)).isEqualTo(60381);
        assertThat(desk.done(200, "ApproveChallenge", phone.get(options(asked)))
                        .path("status")
                        .asText())
                .isEqualTo("approved");
    }

    private static String changedField(String json) {
        StringBuilder found = new StringBuilder();
        changed(json, body -> found.append(body.at("/response/signature").asText()));
        return found.toString();
    }

    @Test
    void foreignCredential_isRefused() {
        desk.register(JO, phone);
        MockAuthenticator other = server.mock().passkeyAuthenticator(ORIGIN);
        desk.register(KIM, other);
        String forAnybody = changed(
                options(desk.askFor(JO)),
                options -> options.withObject("/publicKey").remove("allowCredentials"));

        assertThat(desk.refused("ApproveChallenge", other.get(forAnybody))).isEqualTo(60324);
        MockAuthenticator stranger = server.mock().passkeyAuthenticator(ORIGIN);
        stranger.create(options(desk.offer(KIM)));
        assertThat(desk.refused("ApproveChallenge", stranger.get(forAnybody))).isEqualTo(60390);
    }

    @Test
    void userHandle_mustBeOfThePasskey() {
        desk.register(JO, phone);
        String kim = desk.offer(KIM).at("/options/publicKey/user/id").asText();

        for (String asking : new String[] {"{}", "{\"identity\":\"" + JO + "\"}"}) {
            String answer = phone.get(options(desk.ask(asking)));
            assertThat(desk.refused(
                            "ApproveChallenge",
                            changed(answer, body -> body.withObject("/response").put("userHandle", kim))))
                    .isEqualTo(60324);
            assertThat(desk.refused(
                            "ApproveChallenge",
                            changed(answer, body -> body.withObject("/response").put("userHandle", "?"))))
                    .isEqualTo(60420);
        }
        String nameless = changed(
                phone.get(options(desk.ask("{}"))),
                body -> body.withObject("/response").putNull("userHandle"));
        assertThat(desk.refused("ApproveChallenge", nameless)).isEqualTo(60324);
        String named = changed(
                phone.get(options(desk.askFor(JO))),
                body -> body.withObject("/response").putNull("userHandle"));
        desk.done(200, "ApproveChallenge", named);
    }

    @Test
    void copiedAuthenticator_isFoundOut() {
        desk.register(JO, phone);
        MockAuthenticator copy = phone.copy();
        desk.done(200, "ApproveChallenge", phone.get(options(desk.askFor(JO))));

        assertThat(desk.refused("ApproveChallenge", copy.get(options(desk.askFor(JO)))))
                .isEqualTo(60324);
        desk.done(200, "ApproveChallenge", phone.get(options(desk.askFor(JO))));
    }

    @Test
    void answersOfTheOtherCeremony_areRefused() {
        desk.register(JO, phone);
        JsonNode asked = desk.askFor(JO);
        String assertion = phone.get(options(asked));
        MockAuthenticator second = server.mock().passkeyAuthenticator(ORIGIN);
        String registration = second.create(options(desk.offer(KIM)));

        assertThat(desk.refused("VerifyFactor", assertion)).isEqualTo(60387);
        assertThat(desk.refused("ApproveChallenge", registration)).isEqualTo(60379);
        String mixed = changed(registration, body -> {
            ObjectNode response = body.withObject("/response");
            response.put("clientDataJSON", changedClientData(assertion));
        });
        assertThat(desk.refused("VerifyFactor", mixed)).isEqualTo(60390);
    }

    private static String changedClientData(String json) {
        StringBuilder found = new StringBuilder();
        changed(json, body -> found.append(body.at("/response/clientDataJSON").asText()));
        return found.toString();
    }

    @Test
    void otherServices_andAccounts_seeNothing() {
        desk.register(JO, phone);
        String answer = phone.get(options(desk.askFor(JO)));
        String registration = server.mock().passkeyAuthenticator(ORIGIN).create(options(desk.offer(JO)));
        PasskeyDesk other = PasskeyDesk.of(server.mock());

        assertThat(other.refused("ApproveChallenge", answer)).isEqualTo(60391);
        assertThat(other.refused("VerifyFactor", registration)).isEqualTo(60390);
        Door stranger = desk.door().as(server.mock().newAccount());
        Door.Answer foreign = stranger.send(
                "POST",
                "http://localhost" + desk.path() + "/Passkeys/Challenges",
                stranger.credentials().plus("Content-Type", "application/json"),
                "{}");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().path("code").asInt()).isEqualTo(20404);
    }

    @Test
    void deletedFactor_answersNothing_andItsCredentialIsFree() {
        JsonNode factor = desk.register(JO, phone);
        String answer = phone.get(options(desk.ask("{}")));
        desk.door()
                .call(
                        "DELETE",
                        desk.path() + "/Entities/" + JO + "/Factors/"
                                + factor.path("sid").asText());

        assertThat(desk.refused("ApproveChallenge", answer)).isEqualTo(60390);
        assertThat(desk.refused("Challenges", "{\"identity\":\"" + JO + "\"}")).isEqualTo(60390);
        assertThat(desk.offer(JO).at("/options/publicKey/excludeCredentials")).isEmpty();
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
                        "rawId",
                        java.util.HexFormat.of()
                                .formatHex(Base64.getUrlDecoder().decode(id))));
        desk.done(200, "VerifyFactor", documented);
    }

    @Test
    void snapshot_holdsPasskeys() {
        desk.register(JO, phone);
        String state = desk.door().admin("GET", "/state", "").text();
        server.mock().reset();
        assertThat(desk.door().admin("PUT", "/state", state).status()).isLessThan(300);

        desk.done(200, "ApproveChallenge", phone.get(options(desk.askFor(JO))));
    }
}
