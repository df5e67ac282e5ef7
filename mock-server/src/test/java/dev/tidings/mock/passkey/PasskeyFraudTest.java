package dev.tidings.mock.passkey;

import static dev.tidings.mock.passkey.PasskeyDesk.ORIGIN;
import static dev.tidings.mock.passkey.PasskeyDesk.changed;
import static dev.tidings.mock.passkey.PasskeyDesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with a real authenticator may try who should not get in, and what they are told. */
class PasskeyFraudTest {
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
        // The same key, said to be for ES384, which takes a byte more.
        String attestation = hex(response(answer, "attestationObject"))
                .replace("01020326", "0102033822")
                .replace("617574684461746158a4", "617574684461746158a5");
        String twisted =
                changed(answer, body -> body.withObject("/response").put("attestationObject", base64url(attestation)));

        assertThat(desk.refused("VerifyFactor", twisted)).isEqualTo(60385);
    }

    private static String hex(String base64url) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(base64url));
    }

    private static String base64url(String hex) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hex));
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
        String stolen = thief.create(options(desk.offer(KIM)));
        // The thief says that the key is the one that is registered already.
        String first = phone.credentialIds().get(0);
        String own = hex(thief.credentialIds().get(1));
        String twisted = changed(stolen, body -> {
            body.put("id", first).put("rawId", first);
            String attestation = hex(response(stolen, "attestationObject")).replace(own, hex(first));
            body.withObject("/response").put("attestationObject", base64url(attestation));
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
        String mixed = changed(
                phone.copy().get(options(asked)),
                body -> body.withObject("/response").put("signature", response(forged, "signature")));

        assertThat(desk.refused("ApproveChallenge", mixed)).isEqualTo(60381);
        assertThat(desk.done(200, "ApproveChallenge", phone.get(options(asked)))
                        .path("status")
                        .asText())
                .isEqualTo("approved");
    }

    private static String response(String answer, String member) {
        return json(answer).at("/response/" + member).asText();
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
        String mixed = changed(
                registration,
                body -> body.withObject("/response").put("clientDataJSON", response(assertion, "clientDataJSON")));
        assertThat(desk.refused("VerifyFactor", mixed)).isEqualTo(60390);
    }
}
