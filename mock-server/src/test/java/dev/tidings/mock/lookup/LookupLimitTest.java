package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much an account may look up, and what it pays. */
class LookupLimitTest {
    private static final String NUMBER = "+14155550123";
    private static final String RULE = "/v2/RateLimits/Fields/caller_name/Bucket/nightly";

    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private static Door.Answer look(Door door, String query) {
        return door.call("GET", "/v2/PhoneNumbers/" + NUMBER + "?" + query);
    }

    private void rule(int limit, int ttl) {
        Door.Answer made = desk.json("PUT", RULE, "{\"limit\": " + limit + ", \"ttl\": " + ttl + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(200);
    }

    @Test
    void rule_isMade_read_changed_andDeleted() {
        assertRefused(desk.json("GET", RULE, ""), 404, 20404);
        assertRefused(desk.json("DELETE", RULE, ""), 404, 20404);
        rule(2, 60);
        JsonNode rule = desk.json("GET", RULE, "").json();
        assertThat(rule.toString())
                .isEqualTo("{\"field\":\"caller_name\",\"limit\":2,\"bucket\":\"nightly\",\"owner\":\"customer\","
                        + "\"ttl\":60}");
        rule(3, 90);
        assertThat(desk.json("GET", RULE, "").json().path("ttl").asInt()).isEqualTo(90);
        assertThat(desk.json("DELETE", RULE, "").status()).isEqualTo(204);
        assertRefused(desk.json("GET", RULE, ""), 404, 20404);
    }

    @Test
    void list_hasTwiliosRules_andOwnOnes_ofTheFieldsAskedFor() {
        rule(2, 60);
        assertThat(rules("")).hasSize(11).contains("caller_name twilio default", "caller_name customer nightly");
        assertThat(rules("?Fields=caller_name&Fields=sim_swap"))
                .containsExactly(
                        "caller_name twilio default", "caller_name customer nightly", "sim_swap twilio default");
        assertThat(rules("?Fields=sim_swap,caller_name")).hasSize(3);
        assertRefused(desk.json("GET", "/v2/RateLimits?Fields=nothing", ""), 400, 60618);
        Door other = desk.door.as(desk.mock.newAccount());
        assertThat(LookupDesk.json(other, "GET", "/v2/RateLimits", "").text()).doesNotContain("nightly");
        assertRefused(LookupDesk.json(other, "GET", RULE, ""), 404, 20404);
    }

    private List<String> rules(String query) {
        List<String> rules = new ArrayList<>();
        desk.json("GET", "/v2/RateLimits" + query, "")
                .json()
                .path("rate_limits")
                .forEach(each -> rules.add(
                        each.path("field").asText() + " " + each.path("owner").asText() + " "
                                + each.path("bucket").asText()));
        return rules;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caller_name/Bucket/default|{\"limit\": 1, \"ttl\": 1}|Bucket",
                "nothing/Bucket/x|{\"limit\": 1, \"ttl\": 1}|Field",
                "caller_name/Bucket/a%20b|{\"limit\": 1, \"ttl\": 1}|Bucket",
                "caller_name/Bucket/x|{\"ttl\": 1}|limit",
                "caller_name/Bucket/x|{\"limit\": 0, \"ttl\": 1}|limit",
                "caller_name/Bucket/x|{\"limit\": 1.5, \"ttl\": 1}|limit",
                "caller_name/Bucket/x|{\"limit\": \"1\", \"ttl\": 1}|limit",
                "caller_name/Bucket/x|{\"limit\": 1}|ttl"
            })
    void ruleThatIsNotAsItMustBe_isRefused(String path, String body, String named) {
        Door.Answer answer = desk.json("PUT", "/v2/RateLimits/Fields/" + path, body);
        assertRefused(answer, 400, 60618);
        assertThat(answer.json().path("message").asText()).contains(named);
    }

    @Test
    void fullRule_refusesUntilItsTimeIsUp_onlyItsPackage_andCountsNothingElse() {
        rule(2, 60);
        assertThat(look(desk.door, "Fields=caller_name").status()).isEqualTo(200);
        desk.mock.clock().advance(Duration.ofSeconds(30));
        assertThat(look(desk.door, "Fields=caller_name,line_status").status()).isEqualTo(200);
        assertRefused(look(desk.door, "Fields=caller_name"), 429, 60616);
        assertRefused(look(desk.door, "Fields=line_status,caller_name"), 429, 60616);
        assertThat(look(desk.door, "Fields=line_status").status()).isEqualTo(200);
        assertThat(look(desk.door, "").status()).isEqualTo(200);
        assertThat(look(desk.door.as(desk.mock.newAccount()), "Fields=caller_name")
                        .status())
                .isEqualTo(200);
        desk.mock.clock().advance(Duration.ofSeconds(29));
        assertRefused(look(desk.door, "Fields=caller_name"), 429, 60616);
        desk.mock.clock().advance(Duration.ofSeconds(1));
        assertThat(look(desk.door, "Fields=caller_name").status()).isEqualTo(200);
    }

    @Test
    void ruleCounts_areInSnapshots() {
        rule(1, 60);
        assertThat(look(desk.door, "Fields=caller_name").status()).isEqualTo(200);
        String state = desk.door.admin("GET", "/state", "").text();
        desk.json("DELETE", RULE, "");
        assertThat(look(desk.door, "Fields=caller_name").status()).isEqualTo(200);
        assertThat(desk.door.admin("PUT", "/state", state).status()).isLessThan(300);
        assertRefused(look(desk.door, "Fields=caller_name"), 429, 60616);
    }

    @Test
    void oneNumber_tooOften() {
        desk.mock.lookup().change(each -> each.withSameNumber(2));
        look(desk.door, "");
        look(desk.door, "Fields=caller_name");
        assertRefused(look(desk.door, ""), 429, 60626);
        assertThat(desk.look("+14155550124", "").path("valid").asBoolean()).isTrue();
        desk.mock.clock().advance(Duration.ofMinutes(1));
        assertThat(look(desk.door, "").status()).isEqualTo(200);
    }

    @Test
    void trialAccounts_haveADailyLimit() {
        Door trial = desk.door.as(desk.mock.newTrialAccount());
        for (int i = 0; i < 100; i++) {
            assertThat(look(trial, "").status()).isEqualTo(200);
        }
        assertRefused(look(trial, ""), 429, 60624);
        desk.mock.clock().advance(Duration.ofDays(1));
        assertThat(look(trial, "").status()).isEqualTo(200);
    }

    @Test
    void settings_ofTheAccount_holdForIt() {
        desk.mock.lookup().change(each -> each.withPackagesOff(Set.of("caller_name")));
        assertThat(desk.ask("caller_name", NUMBER, "").path("error_code").asInt())
                .isEqualTo(60606);
        desk.mock.lookup().change(each -> each.withQuotas(Map.of("line_status", 1)));
        assertThat(desk.ask("line_status", NUMBER, "").path("error_code").isNull())
                .isTrue();
        assertThat(desk.ask("line_status", NUMBER, "").path("error_code").asInt())
                .isEqualTo(60611);
        desk.mock.lookup().change(each -> each.withCanada(true));
        assertThat(desk.ask("line_type_intelligence", "+14165550123", "")
                        .path("type")
                        .asText())
                .isEqualTo("mobile");
        desk.mock.lookup().change(each -> each.withDisabled(true));
        assertRefused(look(desk.door, ""), 403, 60699);
        assertRefused(
                desk.json("POST", "/v2/batch/query", "{\"phone_numbers\": [{\"phone_number\": \"1\"}]}"), 403, 60699);
        assertThat(look(desk.door.as(desk.mock.newAccount()), "Fields=caller_name,line_status")
                        .json()
                        .path("caller_name")
                        .path("error_code")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatWasFoundOut_isPaidFor_andCounted() {
        MockAccount account = desk.mock.account();
        BigDecimal before = account.balance();
        look(desk.door, "");
        desk.look("+12", "Fields=caller_name");
        desk.look("+14165550123", "Fields=line_type_intelligence,caller_name");
        assertThat(account.balance()).isEqualByComparingTo(before);
        look(desk.door, "Fields=line_type_intelligence,caller_name");
        BigDecimal price =
                Lookups.price(DataPackage.CALLER_NAME).add(Lookups.price(DataPackage.LINE_TYPE_INTELLIGENCE));
        assertThat(account.balance()).isEqualByComparingTo(before.subtract(price));
        assertThat(usage("lookups")).isEqualTo("2 " + price.stripTrailingZeros());
        assertThat(usage("carrier-lookups")).isEqualTo("1 0.008");
    }

    private String usage(String category) {
        JsonNode record = desk.door
                .get("/Usage/Records.json?Category=" + category)
                .json()
                .path("usage_records")
                .path(0);
        return record.path("usage").asText() + " "
                + new BigDecimal(record.path("price").asText()).stripTrailingZeros();
    }
}
