package dev.tidings.mock.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the traffic is such as there is. */
class TrafficTest {
    private static final Duration DAY = Duration.ofDays(1);

    static Stream<String> regions() {
        return Traffic.regions().stream();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyNumber_isAMobileNumberOfItsCountry(String region) throws NumberParseException {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        SplittableRandom chance = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            String number = Market.of(region).anybody(chance);
            var read = plans.parse(number, null);
            assertThat(plans.isValidNumberForRegion(read, region)).as(number).isTrue();
            assertThat(plans.getNumberType(read))
                    .as(number)
                    .isIn(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);
        }
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void honestPeople_enterMostOfTheirCodes_andAreTheSameForASeed(Habit habit) {
        List<CodeRequest> day = Traffic.honest(5, habit, DAY, 100);
        Map<String, Boolean> entered = day.stream()
                .collect(Collectors.toMap(
                        CodeRequest::attempt, each -> each.entersAfter() != null, (one, other) -> one || other));
        long converted = entered.values().stream().filter(each -> each).count();

        assertThat(100.0 * converted / entered.size())
                .isBetween(habit == Habit.LOW_CONVERSION ? 40.0 : 65.0, habit == Habit.LOW_CONVERSION ? 68.0 : 95.0);
        assertThat(day)
                .noneMatch(CodeRequest::pumped)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(Traffic.honest(5, habit, DAY, 100)).isEqualTo(day);
        assertThat(Traffic.honest(6, habit, DAY, 100)).isNotEqualTo(day);
        assertThat(day.get(day.size() - 1).at()).isLessThan(DAY.plusMinutes(5));
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void attacks_goToFewRanges_andHardlyACodeIsEntered(Attack attack) {
        Duration begin = Duration.ofHours(2);
        List<CodeRequest> requests = Traffic.pumped(3, attack, "LK", begin, Duration.ofMinutes(30), 60);

        long ranges = requests.stream()
                .map(each -> each.to().substring(0, each.to().length() - 4))
                .distinct()
                .count();
        assertThat(ranges).isLessThanOrEqualTo(12);
        assertThat(requests.stream().filter(each -> each.entersAfter() != null).count())
                .isLessThan(requests.size() / 6);
        assertThat(requests)
                .allMatch(CodeRequest::pumped)
                .allMatch(each -> each.region().equals("LK"));
        assertThat(requests.get(0).at()).isEqualTo(begin);
        assertThat(requests).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(requests.get(requests.size() - 1).at()).isLessThan(begin.plusMinutes(30));
        assertThat(Traffic.pumped(3, attack, "LK", begin, Duration.ofMinutes(30), 60))
                .isEqualTo(requests);
    }

    @Test
    void ofAnUnknownCountry_thereIsNoTraffic() {
        assertThatThrownBy(() -> Traffic.pumped(1, Attack.RAMP, "AQ", DAY, DAY, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AQ");
    }
}
