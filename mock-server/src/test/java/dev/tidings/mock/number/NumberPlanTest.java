package dev.tidings.mock.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a phone number, and what the plans say of it; libphonenumber is the judge of the short way. */
class NumberPlanTest {
    private static final PhoneNumberUtil JUDGE = PhoneNumberUtil.getInstance();

    private final NumberPlan plan = NumberPlan.of(false);
    private final NumberPlan strict = NumberPlan.of(true);

    @ParameterizedTest
    @CsvSource({
        "+14155550100, +14155550100, US, LOCAL",
        "4155550100, +14155550100, US, LOCAL",
        "14155550100, +14155550100, US, LOCAL",
        "(415) 555-0100, +14155550100, US, LOCAL",
        "+1 415.555.0100, +14155550100, US, LOCAL",
        "+14165550100, +14165550100, CA, LOCAL",
        "+18335550100, +18335550100, US, TOLL_FREE",
        "+19005550100, +19005550100, US, PREMIUM",
        "+18765551234, +18765551234, JM, MOBILE",
        "+17872345678, +17872345678, PR, LOCAL",
        "+447400123456, +447400123456, GB, MOBILE",
        "+493012345678, +493012345678, DE, LOCAL",
        "+33612345678, +33612345678, FR, MOBILE"
    })
    void numbers_areRead(String written, String e164, String region, NumberType type) {
        Line line = Objects.requireNonNull(plan.read(written));
        assertThat(line.e164()).isEqualTo(e164);
        assertThat(line.region()).isEqualTo(region);
        assertThat(line.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "+1",
                "123",
                "+123",
                "hello",
                "+1415555010a",
                "+04155550100",
                "+11155550100",
                "++14155550100",
                "415+5550100",
                "+1234567890123456",
                "+999123456789",
                "24155550100"
            })
    void whatIsNoNumber_isNull(String written) {
        assertThat(plan.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"+15551234567, false", "+12125551, false", "+14155238886, true", "+447400123456, true"})
    void strictPlans_knowNoFictitiousNumbers(String written, boolean known) {
        assertThat(strict.read(written) != null).isEqualTo(known);
    }

    @Test
    void fictitiousNumbers_areFineUnlessThePlanIsStrict() {
        assertThat(plan.read("+15551234567")).isNotNull();
        assertThat(strict.read("+15551234567")).isNull();
    }

    /** As below, for each area code: chance would pass over those that differ for months. */
    @ParameterizedTest
    @ValueSource(longs = {2_001_234, 2_345_678, 5_550_100, 9_999_999})
    void theShortWayInNorthAmerica_isRightForEachArea(long rest) {
        for (int area = 200; area <= 999; area++) {
            Line judged = strict.read("+1" + area + rest);
            if (judged != null) {
                assertThat(plan.read("+1" + area + rest)).isEqualTo(judged);
            }
        }
    }

    /** Where libphonenumber calls a North American number valid, the short way says of it the same. */
    @Property
    void theShortWayInNorthAmerica_saysWhatLibphonenumberSays(
            @ForAll @IntRange(min = 200, max = 999) int area,
            @ForAll @LongRange(min = 2_000_000, max = 9_999_999) long rest) {
        PhoneNumber number = new PhoneNumber().setCountryCode(1).setNationalNumber(area * 10_000_000L + rest);
        Assume.that(JUDGE.isValidNumber(number));
        Line line = Objects.requireNonNull(plan.read("+1" + area + rest));
        assertThat(line).isEqualTo(strict.read("+1" + area + rest));
    }
}
