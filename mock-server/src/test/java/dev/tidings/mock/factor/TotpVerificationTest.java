package dev.tidings.mock.factor;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.proof.Base32;
import dev.tidings.mock.proof.CodeAlgorithm;
import dev.tidings.mock.proof.OneTimeCodes;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Factors of authenticator apps: which codes verify them. */
class TotpVerificationTest {
    private final FactorDesk desk = new FactorDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private String one(JsonNode factor) {
        return desk.entity(ALICE) + "/Factors/" + factor.path("sid").asText();
    }

    /** The code that an app with that seed shows so long from now. */
    private String shown(JsonNode factor, Duration later) {
        byte[] seed = Base32.decode(factor.at("/binding/secret").asText()).orElseThrow();
        int digits = factor.at("/config/code_length").asInt();
        Instant at = desk.mock().clock().now().plus(later);
        return OneTimeCodes.of(seed, CodeAlgorithm.SHA1, digits)
                .at(at.getEpochSecond() / factor.at("/config/time_step").asInt());
    }

    @Test
    void codeOfTheApp_verifies() {
        JsonNode factor = desk.totp(ALICE);
        assertThat(desk.code(factor.path("sid").asText())).isEqualTo(shown(factor, Duration.ZERO));
        desk.pass(Duration.ofSeconds(10));
        JsonNode verified = desk.ok(desk.post(one(factor), "AuthPayload", shown(factor, Duration.ZERO)));
        assertThat(verified.path("status").asText()).isEqualTo("verified");
        assertThat(verified.path("date_updated").asText()).isEqualTo("2026-11-25T08:00:10Z");
        assertThat(desk.get(one(factor)).json()).isEqualTo(verified);
    }

    @Test
    void wrongCode_isRefused_andAfterFiveEveryCode() {
        JsonNode factor = desk.totp(ALICE);
        String wrong = desk.wrongCode(factor.path("sid").asText());
        for (int i = 0; i < 5; i++) {
            desk.assertRefused(desk.post(one(factor), "AuthPayload", wrong, "FriendlyName", "New"), 403, 60311);
        }
        desk.assertRefused(desk.post(one(factor), "AuthPayload", shown(factor, Duration.ZERO)), 429, 60310);
        desk.pass(Duration.ofDays(2));
        desk.assertRefused(desk.post(one(factor), "AuthPayload", shown(factor, Duration.ZERO)), 429, 60310);
        JsonNode now = desk.get(one(factor)).json();
        assertThat(now.path("status").asText()).isEqualTo("unverified");
        assertThat(now.path("friendly_name").asText()).isEqualTo("Alice’s app");
    }

    @Test
    void wrongCode_isReported_ifItIsToBe() {
        desk.verify().wrongCodes(WrongCodes.REPORTED);
        JsonNode factor = desk.totp(ALICE);
        String wrong = desk.wrongCode(factor.path("sid").asText());
        JsonNode answer = desk.ok(desk.post(one(factor), "AuthPayload", wrong));
        assertThat(answer.path("status").asText()).isEqualTo("unverified");
        for (int i = 0; i < 4; i++) {
            desk.ok(desk.post(one(factor), "AuthPayload", wrong));
        }
        desk.assertRefused(desk.post(one(factor), "AuthPayload", wrong), 429, 60310);
    }

    @Test
    void whatCanBeNoCode_isNoTry() {
        JsonNode factor = desk.totp(ALICE);
        for (int i = 0; i < 9; i++) {
            desk.assertRefused(desk.post(one(factor), "AuthPayload", "12"), 400, 60306);
            desk.assertRefused(desk.post(one(factor), "AuthPayload", "123456789"), 400, 60306);
        }
        assertThat(desk.post(one(factor), "AuthPayload", "123456789").text()).doesNotContain("123456789");
        desk.ok(desk.post(one(factor), "AuthPayload", shown(factor, Duration.ZERO)));
    }

    @Test
    void codeThatWasTaken_isTakenNoMore_norAnyBefore() {
        JsonNode factor = desk.totp(ALICE);
        String before = shown(factor, Duration.ofSeconds(-30));
        String present = shown(factor, Duration.ZERO);
        desk.ok(desk.post(one(factor), "AuthPayload", present));
        desk.assertRefused(desk.post(one(factor), "AuthPayload", present), 403, 60311);
        desk.assertRefused(desk.post(one(factor), "AuthPayload", before), 403, 60311);
        assertThat(desk.code(factor.path("sid").asText())).isEqualTo(shown(factor, Duration.ofSeconds(30)));
        desk.ok(desk.post(one(factor), "Config.TimeStep", "60"));
        JsonNode slower = desk.get(one(factor)).json();
        assertThat(slower.at("/config/time_step").asInt()).isEqualTo(60);
        desk.pass(Duration.ofSeconds(60));
        desk.ok(desk.post(
                one(factor), "AuthPayload", desk.code(factor.path("sid").asText())));
    }
}
