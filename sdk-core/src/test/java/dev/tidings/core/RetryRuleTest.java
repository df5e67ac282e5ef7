package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.TransportException.Reach;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // status, code, told when, a create again?, a repeatable one again?
        "429, 20429, false, true, true",
        "429, 0, false, true, true",
        "429, 63017, false, true, true",
        "429, 60212, false, true, true",
        "429, 60203, false, false, false",
        "429, 60202, false, false, false",
        "429, 21611, false, false, false",
        "429, 21611, true, true, true",
        "408, 0, false, false, true",
        "500, 20500, false, false, true",
        "500, 0, true, false, true",
        "502, 0, false, false, true",
        "503, 20503, true, false, true",
        "504, 0, false, false, true",
        "520, 0, false, false, true",
        "501, 0, false, false, false",
        "505, 0, false, false, false",
        "400, 21211, false, false, false",
        "401, 20003, false, false, false",
        "403, 20403, false, false, false",
        "404, 20404, false, false, false",
        "409, 20409, true, false, false",
        "410, 20410, false, false, false",
        "422, 20422, false, false, false"
    })
    void answers(int status, int code, boolean toldWhen, boolean create, boolean repeatable) {
        assertThat(RetryRule.mayRepeat(false, status, code, toldWhen)).isEqualTo(create);
        assertThat(RetryRule.mayRepeat(true, status, code, toldWhen)).isEqualTo(repeatable);
    }

    @Property
    void noAnswerBut429_letsACreateBeSentAgain(
            @ForAll @IntRange(min = 400, max = 599) int status, @ForAll int code, @ForAll boolean toldWhen) {
        if (status != 429) {
            assertThat(RetryRule.mayRepeat(false, status, code, toldWhen)).isFalse();
        }
    }

    @Test
    void noAnswer() {
        assertThat(RetryRule.mayRepeat(false, Reach.NOT_SENT)).isTrue();
        assertThat(RetryRule.mayRepeat(true, Reach.NOT_SENT)).isTrue();
        assertThat(RetryRule.mayRepeat(false, Reach.MAYBE_RECEIVED)).isFalse();
        assertThat(RetryRule.mayRepeat(true, Reach.MAYBE_RECEIVED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|PT0S",
                "7|PT7S",
                " 12 |PT12S",
                "Sun, 01 Nov 2026 00:00:30 GMT|PT30S",
                "Sat, 31 Oct 2026 00:00:00 GMT|PT0S",
                "-3|",
                "soon|",
                "1.5|",
                "99999999999999999999|",
                "''|"
            })
    void retryAfter_isSecondsOrADate(String header, Duration expected) {
        assertThat(RetryRule.retryAfter(HttpHeaders.of("retry-after", header), NOW))
                .isEqualTo(expected);
    }

    @Property
    void delay_staysUnderItsCeiling(
            @ForAll @IntRange(min = 1, max = 200) int retry,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double chance) {
        RetryPolicy policy = RetryPolicy.standard();
        Duration delay = RetryRule.delay(policy, retry, null, chance);
        assertThat(delay).isBetween(Duration.ZERO, policy.maxDelay());
        if (retry <= 5) {
            assertThat(delay).isLessThanOrEqualTo(policy.baseDelay().multipliedBy(1L << (retry - 1)));
        }
    }

    @Test
    void delay_doublesItsCeiling_andObeysTheBackendUpToALimit() {
        RetryPolicy policy = RetryPolicy.standard();
        assertThat(RetryRule.delay(policy, 1, null, 0.5)).isEqualTo(Duration.ofMillis(100));
        assertThat(RetryRule.delay(policy, 2, null, 0.5)).isEqualTo(Duration.ofMillis(200));
        assertThat(RetryRule.delay(policy, 3, null, 0.5)).isEqualTo(Duration.ofMillis(400));
        assertThat(RetryRule.delay(policy, 30, null, 1)).isEqualTo(policy.maxDelay());
        assertThat(RetryRule.delay(policy, 1, Duration.ofSeconds(30), 0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryRule.delay(policy, 1, Duration.ofSeconds(31), 0.5)).isNull();
    }
}
