package dev.tidings.mock.challenge;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static dev.tidings.mock.factor.FactorDesk.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.factor.FactorDesk;
import dev.tidings.mock.factor.WrongCodes;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Challenges that codes of authenticator apps answer. */
class TotpChallengeTest {
    private final FactorDesk desk = new FactorDesk();
    private final String challenges = desk.entity(ALICE) + "/Challenges";

    @AfterEach
    void close() {
        desk.close();
    }

    private String factor(String... more) {
        return desk.verifiedTotp(ALICE, more).path("sid").asText();
    }

    private String challenge(String factor) {
        return challenges
                + "/"
                + desk.ok(desk.post(challenges, "FactorSid", factor))
                        .path("sid")
                        .asText();
    }

    private String status(String challenge) {
        return desk.get(challenge).json().path("status").asText();
    }

    @Test
    void codeThatComesWithIt_approvesAtOnce() {
        String factor = factor();
        JsonNode made = desk.ok(desk.post(challenges, "FactorSid", factor, "AuthPayload", desk.code(factor)));
        assertThat(made.path("status").asText()).isEqualTo("approved");
        assertThat(made.path("date_responded").asText()).isEqualTo("2026-11-25T08:01:00Z");
        assertThat(made.path("expiration_date").asText()).isEqualTo("2026-11-25T08:06:00Z");
        assertThat(made.path("responded_reason").asText()).isEqualTo("none");
        assertThat(made.path("factor_type").asText()).isEqualTo("totp");
        assertThat(made.path("details").isNull()).isTrue();
        assertThat(made.at("/links/notifications").asText())
                .endsWith(made.path("sid").asText() + "/Notifications");
        desk.pass(Duration.ofHours(1));
        assertThat(desk.get(challenges + "/" + made.path("sid").asText()).json())
                .isEqualTo(made);
    }

    @Test
    void codeThatComesLater_approvesOnce() {
        String factor = factor();
        String challenge = challenge(factor);
        assertThat(status(challenge)).isEqualTo("pending");
        JsonNode approved =
                desk.ok(desk.post(challenge, "AuthPayload", desk.code(factor), "Metadata", "{\"os\":\"Android\"}"));
        assertThat(approved.path("status").asText()).isEqualTo("approved");
        assertThat(approved.path("metadata")).hasToString("{\"os\":\"Android\"}");
        assertThat(desk.get(challenge).json()).isEqualTo(approved);
        desk.pass(Duration.ofSeconds(30));
        desk.assertRefused(desk.post(challenge, "AuthPayload", desk.code(factor)), 403, 60322);
    }

    @Test
    void codeThatWasTaken_isTakenByNoOtherChallenge() {
        String factor = factor();
        String first = challenge(factor);
        String second = challenge(factor);
        String code = desk.code(factor);
        desk.ok(desk.post(first, "AuthPayload", code));
        desk.assertRefused(desk.post(second, "AuthPayload", code), 403, 60324);
        desk.assertRefused(desk.post(challenges, "FactorSid", factor, "AuthPayload", code), 403, 60324);
        assertThat(status(second)).isEqualTo("pending");
        desk.pass(Duration.ofSeconds(30));
        desk.ok(desk.post(second, "AuthPayload", desk.code(factor)));
    }

    @Test
    void wrongCodes_areRefused_andAfterFiveEveryCode() {
        String factor = factor();
        String challenge = challenge(factor);
        for (int i = 0; i < 5; i++) {
            desk.assertRefused(desk.post(challenge, "AuthPayload", desk.wrongCode(factor)), 403, 60324);
        }
        desk.assertRefused(desk.post(challenge, "AuthPayload", desk.code(factor)), 429, 60308);
        assertThat(status(challenge)).isEqualTo("pending");
        desk.ok(desk.post(challenge(factor), "AuthPayload", desk.code(factor)));
    }

    @Test
    void wrongCodeThatComesWithIt_leavesTheChallenge() {
        String factor = factor();
        String wrong = desk.wrongCode(factor);
        desk.assertRefused(desk.post(challenges, "FactorSid", factor, "AuthPayload", wrong), 403, 60324);
        JsonNode left = desk.get(challenges).json().path("challenges");
        assertThat(left).hasSize(1);
        String challenge = challenges + "/" + left.at("/0/sid").asText();
        for (int i = 0; i < 4; i++) {
            desk.assertRefused(desk.post(challenge, "AuthPayload", wrong), 403, 60324);
        }
        desk.assertRefused(desk.post(challenge, "AuthPayload", wrong), 429, 60308);
    }

    @Test
    void wrongCodes_areReported_ifTheyAreToBe() {
        assertThat(desk.door()
                        .admin("PUT", "/verify/factors", "{\"wrong_codes\":\"reported\"}")
                        .json()
                        .path("wrong_codes")
                        .asText())
                .isEqualTo("reported");
        String factor = factor();
        String wrong = desk.wrongCode(factor);
        JsonNode made = desk.ok(desk.post(challenges, "FactorSid", factor, "AuthPayload", wrong));
        assertThat(made.path("status").asText()).isEqualTo("pending");
        JsonNode tried = desk.ok(desk.post(challenges + "/" + made.path("sid").asText(), "AuthPayload", wrong));
        assertThat(tried).isEqualTo(made);
        desk.verify().wrongCodes(WrongCodes.REFUSED);
        assertThat(desk.door().admin("/verify/factors").path("wrong_codes").asText())
                .isEqualTo("refused");
        desk.assertRefused(desk.post(challenges, "FactorSid", factor, "AuthPayload", wrong), 403, 60324);
    }

    @Test
    void challenge_expires() {
        String factor = factor();
        String usual = challenge(factor);
        String longest = challenges
                + "/"
                + desk.ok(desk.post(challenges, "FactorSid", factor, "ExpirationDate", "2026-11-25T10:01:00+01:00"))
                        .path("sid")
                        .asText();
        desk.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(status(usual)).isEqualTo("pending");
        desk.pass(Duration.ofSeconds(1));
        assertThat(status(usual)).isEqualTo("expired");
        assertThat(desk.get(usual).json().path("date_responded").isNull()).isTrue();
        desk.assertRefused(desk.post(usual, "AuthPayload", desk.code(factor)), 403, 60323);
        assertThat(status(longest)).isEqualTo("pending");
        desk.pass(Duration.ofMinutes(55));
        assertThat(status(longest)).isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:01:00Z, 60300",
        "2026-11-25T07:00:00Z, 60300",
        "2026-11-25T09:01:01Z, 60300",
        "2026-11-25, 60300",
        "soon, 60300"
    })
    void expiryThatCannotBe_isRefused(String expires, int code) {
        desk.assertRefused(desk.post(challenges, "FactorSid", factor(), "ExpirationDate", expires), 400, code);
    }

    @Test
    void factorThatCannotBeAsked_isRefused() {
        String unverified = desk.totp(ALICE).path("sid").asText();
        desk.assertRefused(desk.post(challenges, "FactorSid", unverified), 403, 60318);
        desk.assertRefused(
                desk.post(challenges, "FactorSid", unverified, "AuthPayload", desk.code(unverified)), 403, 60318);
        desk.assertRefused(desk.post(challenges), 400, 60306);
        desk.assertRefused(desk.post(challenges, "FactorSid", "YF1"), 400, 60306);
        desk.assertRefused(desk.post(challenges, "FactorSid", "YF" + "0".repeat(32)), 404, 60390);
        String theirs = desk.verifiedTotp(BOB).path("sid").asText();
        desk.assertRefused(desk.post(challenges, "FactorSid", theirs), 404, 60390);
        desk.assertRefused(desk.post(desk.entity("nobody-0001") + "/Challenges", "FactorSid", theirs), 404, 20404);
        assertThat(desk.get(challenges).json().path("challenges")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 10, 24, 10", "4, 10, 24, 10", "5, 50, 1, 50", "8, 50, 1, 50"})
    void appGetsSoManyChallenges(int digits, int most, int hours, int later) {
        String factor = factor("Config.CodeLength", Integer.toString(digits));
        for (int i = 0; i < most; i++) {
            challenge(factor);
        }
        desk.assertRefused(desk.post(challenges, "FactorSid", factor), 429, 60312);
        desk.pass(Duration.ofHours(hours).minusSeconds(1));
        desk.assertRefused(desk.post(challenges, "FactorSid", factor), 429, 60312);
        desk.pass(Duration.ofSeconds(1));
        for (int i = 0; i < later; i++) {
            challenge(factor);
        }
        desk.assertRefused(desk.post(challenges, "FactorSid", factor), 429, 60312);
        desk.pass(Duration.ofHours(1));
        desk.assertRefused(desk.post(challenges, "FactorSid", factor), 429, 60312);
    }

    @Test
    void lists_areTheOldestFirst_unlessAskedOtherwise_andFiltered() {
        String one = factor();
        String two = factor();
        String first = challenge(one);
        String second = challenge(two);
        String third = challenge(one);
        desk.ok(desk.post(second, "AuthPayload", desk.code(two)));
        assertThat(listed("")).containsExactly(first, second, third);
        assertThat(listed("?Order=asc")).containsExactly(first, second, third);
        assertThat(listed("?Order=desc")).containsExactly(third, second, first);
        assertThat(listed("?FactorSid=" + one)).containsExactly(first, third);
        assertThat(listed("?Status=approved")).containsExactly(second);
        assertThat(listed("?Status=pending&FactorSid=" + one + "&Order=desc")).containsExactly(third, first);
        desk.assertRefused(desk.get(challenges + "?Order=down"), 400, 60300);
        desk.assertRefused(desk.get(challenges + "?Status=open"), 400, 60300);
        desk.assertRefused(desk.get(challenges + "?FactorSid=1"), 400, 60306);
        for (String order : new String[] {"asc", "desc"}) {
            JsonNode page = desk.get(challenges + "?PageSize=2&Order=" + order).json();
            JsonNode next = follow(page.at("/meta/next_page_url").asText());
            assertThat(next.path("challenges")).hasSize(1);
            assertThat(next.at("/meta/next_page_url").isNull()).isTrue();
            assertThat(follow(next.at("/meta/previous_page_url").asText()).path("challenges"))
                    .isEqualTo(page.path("challenges"));
        }
    }

    private JsonNode follow(String url) {
        return desk.door().send("GET", url, desk.door().credentials(), "").json();
    }

    private java.util.List<String> listed(String query) {
        java.util.List<String> found = new java.util.ArrayList<>();
        desk.get(challenges + query)
                .json()
                .path("challenges")
                .forEach(each -> found.add(challenges + "/" + each.path("sid").asText()));
        return found;
    }

    @Test
    void challengesOfADeletedFactor_areGone() {
        String factor = factor();
        String challenge = challenge(factor);
        String other = challenge(factor());
        desk.delete(desk.entity(ALICE) + "/Factors/" + factor);
        desk.assertRefused(desk.get(challenge), 404, 20404);
        desk.ok(desk.get(other));
    }

    @Test
    void metadata_isChecked_andSetAtAnyTime() {
        String challenge = challenge(factor());
        desk.assertRefused(desk.post(challenge, "Metadata", "os"), 400, 60300);
        desk.assertRefused(desk.post(challenge, "Metadata", "{\"a\":\"" + "x".repeat(1_020) + "\"}"), 400, 60300);
        desk.pass(Duration.ofMinutes(10));
        assertThat(desk.ok(desk.post(challenge, "Metadata", "{\"a\":\"b\"}")).path("metadata"))
                .hasToString("{\"a\":\"b\"}");
    }
}
