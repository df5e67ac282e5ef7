package dev.tidings.mock.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Lookup remembers, and what it learns from being asked. */
class LookupStateTest {
    private static final String ASKED = "Fields=line_type_intelligence,caller_name,sim_swap,reassigned_number,"
            + "identity_match&FirstName=Ada&City=Rome&LastVerifiedDate=20270101";

    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void snapshots_holdWhatIsSetOfNumbersAndAccounts() {
        desk.mock
                .lookup()
                .number("+14155550123")
                .carrier("Acme", "310", "99")
                .callerName("ACME")
                .simSwapped()
                .simSwapPeriod(Duration.ofHours(48))
                .reassigned()
                .person(Person.named("Ada", "Byron"))
                .error(DataPackage.CALLER_NAME, 60613);
        desk.mock
                .lookup()
                .change(each -> each.withAddOn("spam", Map.of("score", 1))
                        .withPackagesOff(Set.of("pre_fill"))
                        .withQuotas(Map.of("line_status", 3)));
        String override = "/v2/PhoneNumbers/+14155550123/Overrides/line_type_intelligence";
        desk.json("POST", override, "{\"line_type\": \"pager\", \"reason\": \"proof\"}");
        JsonNode before = desk.look("+14155550123", ASKED);
        LookupSettings settings = desk.mock.lookup().settings();
        String state = desk.door.admin("GET", "/state", "").text();
        desk.mock.reset();
        assertThat(desk.mock.lookup().number("+14155550123").facts().type()).isEqualTo(LineType.MOBILE);
        assertThat(desk.look("+14155550123", ASKED)).isNotEqualTo(before);
        assertThat(desk.door.admin("PUT", "/state", state).status()).isLessThan(300);
        assertThat(desk.look("+14155550123", ASKED)).isEqualTo(before);
        assertThat(desk.mock.lookup().settings()).isEqualTo(settings);
    }

    @Test
    void pumpingScore_risesWithRepeatedLookUpsOfARange_forTheAccountThatAsks_andFallsAgain() {
        int quiet = score("+233241230100");
        for (int i = 0; i < 60; i++) {
            desk.look("+2332412301" + (10 + i), "Fields=sms_pumping_risk");
            desk.mock.clock().advance(Duration.ofSeconds(1));
        }
        int noisy = score("+233241230199");
        assertThat(noisy).isGreaterThan(quiet);
        JsonNode others = desk.door
                .as(desk.mock.newAccount())
                .call("GET", "/v2/PhoneNumbers/+233241230199?Fields=sms_pumping_risk")
                .json();
        assertThat(others.path("sms_pumping_risk")
                        .path("sms_pumping_risk_score")
                        .asInt())
                .isEqualTo(quiet);
        desk.mock.clock().advance(Duration.ofDays(2));
        assertThat(score("+233241230199")).isLessThan(noisy);
    }

    private int score(String number) {
        return desk.ask("sms_pumping_risk", number, "")
                .path("sms_pumping_risk_score")
                .asInt();
    }

    @Test
    void sameNumber_hasTheSameAnswer_onEveryServer() {
        try (LookupDesk other = new LookupDesk()) {
            other.mock.clock().advance(Duration.ofDays(30));
            for (String each : new String[] {"+12065550100", "+12068675310", "+447400123456", "+4915123456789"}) {
                String asked = ASKED.replace("Fields=", "Fields=pre_fill,line_status,");
                assertThat(other.look(each, asked)).isEqualTo(desk.look(each, asked));
            }
        }
    }
}
