package dev.tidings.mock.challenge;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockPushDevice;
import dev.tidings.mock.device.NimbusDevice;
import dev.tidings.mock.factor.FactorDesk;
import dev.tidings.mock.factor.NotificationPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Challenges that devices are sent and answer with their signature. */
class PushChallengeTest {
    private final FactorDesk desk = new FactorDesk();
    private final NimbusDevice device = new NimbusDevice(desk, ALICE);

    @AfterEach
    void close() {
        desk.close();
    }

    private String status(String challenge) {
        return desk.get(challenge).json().path("status").asText();
    }

    @Test
    void deviceIsVerified_byItsSignatureOverItsSid() {
        device.registered();
        String right = NimbusDevice.sign(device.key(), device.factorSid());
        for (String wrong : new String[] {
            NimbusDevice.sign(NimbusDevice.newKey(), device.factorSid()),
            NimbusDevice.sign(device.key(), "YF" + "0".repeat(32)),
            right.substring(4),
            "123456",
            "not base64!"
        }) {
            desk.assertRefused(desk.post(device.factor(), "AuthPayload", wrong), 403, 60311);
        }
        assertThat(status(device.factor())).isEqualTo("unverified");
        desk.assertRefused(
                desk.post(device.challenges(), "FactorSid", device.factorSid(), "Details.Message", "Sign in?"),
                403,
                60318);
        desk.ok(device.call("POST", device.factor(), device.token(), "AuthPayload", right));
        assertThat(status(device.factor())).isEqualTo("verified");
    }

    @ParameterizedTest
    @CsvSource({"approved", "denied"})
    void answerThatTheDeviceSigned_isTakenOnce(String answer) {
        device.verified();
        String challenge = device.challenge(
                "Details.Fields",
                "{\"label\":\"Place\",\"value\":\"Zürich\"}",
                "Details.Fields",
                "{\"label\":\"Browser\",\"value\":\"Fox\"}",
                "HiddenDetails",
                "{\"ip\":\"172.168.1.234\"}");
        JsonNode pending = desk.get(challenge).json();
        assertThat(pending.path("status").asText()).isEqualTo("pending");
        assertThat(pending.path("details"))
                .hasToString("{\"message\":\"Sign in?\",\"fields\":[{\"label\":\"Place\",\"value\":\"Zürich\"},"
                        + "{\"label\":\"Browser\",\"value\":\"Fox\"}]}");
        assertThat(pending.path("hidden_details")).hasToString("{\"ip\":\"172.168.1.234\"}");
        assertThat(pending.path("date_responded").isNull()).isTrue();
        desk.pass(Duration.ofSeconds(20));
        Map<String, Object> payload = device.signable(challenge, answer);
        JsonNode answered = desk.ok(device.answer(challenge, device.key(), payload));
        assertThat(answered.path("status").asText()).isEqualTo(answer);
        assertThat(answered.path("date_responded").asText()).isEqualTo("2026-11-25T08:00:20Z");
        desk.assertRefused(device.answer(challenge, device.key(), payload), 403, 60322);
        assertThat(desk.get(challenge).json()).isEqualTo(answered);
    }

    @Test
    void answerThatIsNotTheDevices_orOfSomethingElse_isRefused() {
        device.verified();
        String challenge = device.challenge("HiddenDetails", "{\"ip\":\"1.2.3.4\"}");
        Map<String, Object> right = device.signable(challenge, "approved");
        desk.assertRefused(device.answer(challenge, NimbusDevice.newKey(), right), 403, 60324);
        for (String each : new ArrayList<>(right.keySet())) {
            Map<String, Object> changed = new LinkedHashMap<>(right);
            changed.put(each, "other");
            desk.assertRefused(device.answer(challenge, device.key(), changed), 403, 60324);
            changed.remove(each);
            desk.assertRefused(device.answer(challenge, device.key(), changed), 403, 60324);
        }
        for (String each : new String[] {"pending", "expired", "APPROVED"}) {
            Map<String, Object> changed = new LinkedHashMap<>(right);
            changed.put("status", each);
            desk.assertRefused(device.answer(challenge, device.key(), changed), 403, 60324);
        }
        String other = device.challenge("HiddenDetails", "{\"ip\":\"1.2.3.4\"}");
        desk.assertRefused(device.answer(other, device.key(), right), 403, 60324);
        for (String each : new String[] {"123456", "a.b.c", NimbusDevice.sign(device.key(), device.factorSid())}) {
            desk.assertRefused(desk.post(challenge, "AuthPayload", each), 403, 60324);
        }
        desk.assertRefused(desk.post(challenge, "AuthPayload", "x".repeat(5_457)), 400, 60306);
        assertThat(status(challenge)).isEqualTo("pending");
        desk.ok(device.answer(challenge, device.key(), right));
        assertThat(status(other)).isEqualTo("pending");
    }

    @Test
    void tokenWithoutSignature_isNoAnswer() {
        device.verified();
        String challenge = device.challenge();
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        String payload = url.encodeToString(
                device.signable(challenge, "approved").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String header : List.of("{\"alg\":\"none\"}", "{\"alg\":\"HS256\"}", "{\"alg\":\"ES256\"}")) {
            String head = url.encodeToString(header.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            desk.assertRefused(desk.post(challenge, "AuthPayload", head + "." + payload + "."), 403, 60324);
        }
    }

    @Test
    void answerAfterExpiry_isRefused() {
        device.verified();
        String challenge = device.challenge();
        Map<String, Object> right = device.signable(challenge, "approved");
        desk.pass(Duration.ofMinutes(5));
        desk.assertRefused(device.answer(challenge, device.key(), right), 403, 60323);
        assertThat(status(challenge)).isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Details.Message|''",
                "Details.Message|{257}",
                "Details.Fields |text",
                "Details.Fields |{\"label\":\"a\"}",
                "Details.Fields |{\"value\":\"a\"}",
                "Details.Fields |{\"label\":\"\",\"value\":\"a\"}",
                "Details.Fields |{\"label\":\"a\",\"value\":1}",
                "Details.Fields |{\"label\":\"{37}\",\"value\":\"a\"}",
                "Details.Fields |{\"label\":\"a\",\"value\":\"{129}\"}",
                "HiddenDetails  |text",
                "HiddenDetails  |{\"ip\":1}",
                "HiddenDetails  |{\"ip\":\"{1020}\"}"
            })
    void detailsThatCannotBe_areRefused(String name, String value) {
        device.verified();
        String filled = value;
        for (int size : new int[] {257, 37, 129, 1_020}) {
            filled = filled.replace("{" + size + "}", "x".repeat(size));
        }
        String[] form = {"FactorSid", device.factorSid(), "Details.Message", "Sign in?", name.strip(), filled};
        if (name.strip().equals("Details.Message")) {
            form[3] = filled;
        }
        desk.assertRefused(desk.post(device.challenges(), form), 400, 60368);
        assertThat(desk.get(device.challenges()).json().path("challenges")).isEmpty();
        assertThat(desk.mock().pushes()).isEmpty();
    }

    @Test
    void moreThanTwentyFields_areRefused() {
        device.verified();
        List<String> form = new ArrayList<>(List.of("FactorSid", device.factorSid(), "Details.Message", "Sign in?"));
        for (int i = 0; i < 20; i++) {
            form.addAll(List.of("Details.Fields", "{\"label\":\"l" + i + "\",\"value\":\"v\"}"));
        }
        assertThat(desk.ok(desk.post(device.challenges(), form.toArray(String[]::new)))
                        .at("/details/fields"))
                .hasSize(20);
        form.addAll(List.of("Details.Fields", "{\"label\":\"one more\",\"value\":\"v\"}"));
        desk.assertRefused(desk.post(device.challenges(), form.toArray(String[]::new)), 400, 60368);
    }

    @Test
    void date_isToldIfTheServiceIncludesIt() {
        device.verified();
        desk.ok(desk.post(desk.path(""), "Push.IncludeDate", "true"));
        JsonNode details = desk.get(device.challenge()).json().path("details");
        assertThat(details).hasToString("{\"message\":\"Sign in?\",\"date\":\"2026-11-25T08:00:00Z\",\"fields\":[]}");
        desk.ok(device.answer(
                device.challenges() + "/"
                        + desk.get(device.challenges())
                                .json()
                                .at("/challenges/0/sid")
                                .asText(),
                device.key(),
                device.signable(
                        device.challenges() + "/"
                                + desk.get(device.challenges())
                                        .json()
                                        .at("/challenges/0/sid")
                                        .asText(),
                        "approved")));
    }

    @Test
    void challenge_isPushed_andThreeTimesMoreIfAsked() {
        device.verified();
        String challenge = device.challenge();
        Push first = desk.mock().pushes().get(0);
        assertThat(first.platform()).isEqualTo(NotificationPlatform.FCM);
        assertThat(first.token()).isEqualTo("t".repeat(32));
        assertThat(first.message()).isEqualTo("Sign in?");
        assertThat(first.notificationSid()).isNull();
        assertThat(first.ttl()).hasSeconds(300);
        JsonNode again = desk.ok(desk.post(challenge + "/Notifications", "Ttl", "150"));
        assertThat(again.path("sid").asText()).startsWith("NT");
        assertThat(again.path("priority").asText()).isEqualTo("high");
        assertThat(again.path("ttl").asInt()).isEqualTo(150);
        assertThat(desk.ok(desk.post(challenge + "/Notifications")).path("ttl").asInt())
                .isEqualTo(300);
        for (String bad : new String[] {"-1", "301", "x"}) {
            desk.assertRefused(desk.post(challenge + "/Notifications", "Ttl", bad), 400, 60300);
        }
        desk.ok(desk.post(challenge + "/Notifications", "Ttl", "0"));
        desk.assertRefused(desk.post(challenge + "/Notifications"), 429, 60309);
        assertThat(desk.verify().pushes())
                .hasSize(4)
                .extracting(Push::challengeSid)
                .containsOnly(first.challengeSid());
        JsonNode admin = desk.door().admin("/verify/pushes?limit=3&challenge_sid=" + first.challengeSid());
        assertThat(admin.path("pushes")).hasSize(3);
        assertThat(admin.at("/pushes/2/notification_sid")).isEqualTo(again.path("sid"));
        assertThat(desk.door().admin("/verify/pushes?factor_sid=YF").path("pushes"))
                .isEmpty();
    }

    @Test
    void whatIsOver_orGetsNoPushes_isNotSentAgain() {
        MockPushDevice quiet =
                desk.verify().newPushDevice(ALICE).on(NotificationPlatform.NONE).enrol();
        String challenges = desk.entity(ALICE) + "/Challenges";
        String challenge = challenges + "/"
                + desk.ok(desk.post(challenges, "FactorSid", quiet.factorSid(), "Details.Message", "Sign in?"))
                        .path("sid")
                        .asText();
        assertThat(quiet.pushes()).isEmpty();
        desk.assertRefused(desk.post(challenge + "/Notifications"), 400, 60307);
        quiet.approve();
        desk.assertRefused(desk.post(challenge + "/Notifications"), 403, 60322);
        device.verified();
        String late = device.challenge();
        desk.pass(Duration.ofMinutes(5));
        desk.assertRefused(desk.post(late + "/Notifications"), 403, 60323);
        String app = desk.verifiedTotp(ALICE).path("sid").asText();
        String code = challenges + "/"
                + desk.ok(desk.post(challenges, "FactorSid", app)).path("sid").asText();
        desk.assertRefused(desk.post(code + "/Notifications"), 400, 60300);
        desk.assertRefused(desk.post(challenges + "/YC" + "0".repeat(32) + "/Notifications"), 404, 20404);
    }

    @Test
    void mockDevice_answersAsARealOne() {
        String token = device.accessToken();
        MockPushDevice phone = desk.verify().newPushDevice(ALICE).register(token);
        assertThat(status(desk.entity(ALICE) + "/Factors/" + phone.factorSid())).isEqualTo("unverified");
        phone.verify();
        String challenges = desk.entity(ALICE) + "/Challenges";
        String[] form = {
            "FactorSid",
            phone.factorSid(),
            "Details.Message",
            "Ünïcode?",
            "HiddenDetails",
            "{\"a\":\"b\"}",
            "Details.Fields",
            "{\"label\":\"l\",\"value\":\"1.0\"}"
        };
        Door.Answer first = desk.post(challenges, form);
        Door.Answer second = desk.post(challenges, form);
        assertThat(phone.pending()).hasSize(2);
        assertThat(phone.pushes()).hasSize(2);
        phone.approve();
        phone.deny();
        assertThat(status(challenges + "/" + second.json().path("sid").asText()))
                .isEqualTo("approved");
        assertThat(status(challenges + "/" + first.json().path("sid").asText())).isEqualTo("denied");
        assertThatIllegalStateException().isThrownBy(phone::approve).withMessageContaining("no challenge");
        assertThatIllegalStateException()
                .isThrownBy(() -> phone.deny(first.json().path("sid").asText()))
                .withMessageContaining("60322");
        phone.delete();
        desk.assertRefused(desk.get(desk.entity(ALICE) + "/Factors/" + phone.factorSid()), 404, 20404);
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.verify().newPushDevice(ALICE).factorSid());
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.verify().newPushDevice(ALICE).register("none"))
                .withMessageContaining("20003");
    }
}
