package dev.tidings.mock.passkey;

import static dev.tidings.mock.passkey.PasskeyDesk.ORIGIN;
import static dev.tidings.mock.passkey.PasskeyDesk.changed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The four calls of passkeys, made as they should be. */
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

    @Test
    void snapshot_holdsPasskeys() {
        desk.register(JO, phone);
        String state = desk.door().admin("GET", "/state", "").text();
        server.mock().reset();
        assertThat(desk.door().admin("PUT", "/state", state).status()).isLessThan(300);

        desk.done(200, "ApproveChallenge", phone.get(options(desk.askFor(JO))));
    }
}
