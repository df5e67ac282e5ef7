package dev.tidings.mock.factor;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seeds, codes and tokens are where they belong and nowhere else; and what is kept of factors is in snapshots. */
class FactorSecretsTest {
    private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void journal_showsNoSeed_code_orToken() {
        try (FactorDesk desk = new FactorDesk()) {
            String given = desk.totp(ALICE, "Binding.Secret", SEED).path("sid").asText();
            JsonNode drawn = desk.totp(ALICE);
            String code = desk.code(given);
            desk.ok(desk.post(desk.entity(ALICE) + "/Factors/" + given, "AuthPayload", code));
            JsonNode token = desk.ok(desk.post(desk.path("/AccessTokens"), "Identity", ALICE, "FactorType", "push"));
            String journal = desk.door().admin("/requests").toString();
            assertThat(journal)
                    .contains("Binding.Secret=***", "AuthPayload=***", "secret=***")
                    .contains(given, token.path("sid").asText())
                    .doesNotContain(SEED)
                    .doesNotContain(drawn.at("/binding/secret").asText())
                    .doesNotContain("=" + code)
                    .doesNotContain(token.path("token").asText());
        }
    }

    @Test
    void seed_isToldByNothing_onceItsFactorIsThere() {
        try (FactorDesk desk = new FactorDesk()) {
            String sid = desk.totp(ALICE, "Binding.Secret", SEED).path("sid").asText();
            String factors = desk.entity(ALICE) + "/Factors";
            String one = factors + "/" + sid;
            List<Door.Answer> answers = new ArrayList<>();
            answers.add(desk.get(one));
            answers.add(desk.get(factors));
            answers.add(desk.post(one, "FriendlyName", "Other"));
            answers.add(desk.post(one, "AuthPayload", desk.wrongCode(sid)));
            answers.add(desk.post(factors, "FriendlyName", "Two", "FactorType", "totp", "Binding.Secret", SEED));
            answers.add(desk.post(one, "AuthPayload", desk.code(sid)));
            answers.add(desk.post(desk.entity(ALICE) + "/Challenges", "FactorSid", sid));
            assertThat(answers).extracting(Door.Answer::status).containsExactly(200, 200, 200, 403, 409, 200, 201);
            assertThat(answers).allSatisfy(each -> assertThat(each.text()).doesNotContain(SEED));
        }
    }

    @Test
    void code_isReadByWhoRunsTheServer() {
        try (FactorDesk desk = new FactorDesk()) {
            String app = desk.totp(ALICE).path("sid").asText();
            String phone = desk.verify().newPushDevice(ALICE).enrol().factorSid();
            assertThat(desk.door().admin("/verify/factors/" + app + "/code"))
                    .hasToString("{\"factor_sid\":\"" + app + "\",\"code\":\"" + desk.code(app) + "\"}");
            for (String each : List.of(phone, "YF")) {
                assertThat(desk.door()
                                .admin("GET", "/verify/factors/" + each + "/code", "")
                                .status())
                        .isEqualTo(404);
            }
            assertThat(desk.door()
                            .admin("PUT", "/verify/factors", "{\"wrong_codes\":\"ignored\"}")
                            .text())
                    .contains("wrong_codes", "refused or reported");
        }
    }

    @Test
    void everything_isThereAgain_afterASnapshot() {
        try (FactorDesk desk = new FactorDesk()) {
            String app = desk.verifiedTotp(ALICE, "Metadata", "{\"os\":\"Android\"}")
                    .path("sid")
                    .asText();
            dev.tidings.mock.MockPushDevice phone =
                    desk.verify().newPushDevice(ALICE).enrol();
            String challenges = desk.entity(ALICE) + "/Challenges";
            String asked = desk.ok(desk.post(
                            challenges,
                            "FactorSid",
                            phone.factorSid(),
                            "Details.Message",
                            "Sign in?",
                            "Details.Fields",
                            "{\"label\":\"Place\",\"value\":\"Here\"}",
                            "HiddenDetails",
                            "{\"ip\":\"1.2.3.4\"}"))
                    .path("sid")
                    .asText();
            desk.ok(desk.post(challenges, "FactorSid", app, "AuthPayload", desk.code(app)));
            JsonNode token = desk.ok(desk.post(desk.path("/AccessTokens"), "Identity", ALICE, "FactorType", "push"));
            desk.ok(desk.post(
                    desk.path("/Webhooks"),
                    "FriendlyName",
                    "Hook",
                    "EventTypes",
                    "challenge.denied",
                    "WebhookUrl",
                    "https://example.com/"));
            String used = desk.code(app);
            List<String> before = all(desk);
            String saved = desk.door().admin("GET", "/state", "").text();
            assertThat(desk.door().admin("POST", "/reset", "").status()).isEqualTo(204);
            desk.assertRefused(desk.get(desk.entity(ALICE)), 404, 20404);
            assertThat(desk.mock().pushes()).isEmpty();
            assertThat(desk.door().admin("PUT", "/state", saved).status()).isEqualTo(204);
            assertThat(all(desk)).isEqualTo(before);
            assertThat(desk.code(app)).as("what was used stays used").isEqualTo(used);
            assertThat(desk.mock().pushes()).hasSize(1);
            phone.approve(asked);
            desk.verify().newPushDevice(ALICE).register(token.path("token").asText());
            desk.pass(java.time.Duration.ofMinutes(6));
            desk.assertRefused(
                    desk.get(desk.path("/AccessTokens/" + token.path("sid").asText())), 404, 20404);
        }
    }

    private static List<String> all(FactorDesk desk) {
        List<String> all = new ArrayList<>();
        for (String each : List.of("/Entities", "/Webhooks")) {
            all.add(desk.get(desk.path(each)).text());
        }
        for (String each : List.of("", "/Factors", "/Challenges")) {
            all.add(desk.get(desk.entity(ALICE) + each).text());
        }
        return all;
    }
}
