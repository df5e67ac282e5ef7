package dev.tidings.mock.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tidings.mock.number.NumberPlan;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes: it is a number if libphonenumber says so, and what is wrong is what that says is. */
class NumberReadingLawsTest {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.copyOf(new TreeSet<>(PLANS.getSupportedRegions()));

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(REGIONS);
    }

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(17);
        Arbitrary<String> international = Combinators.combine(Arbitraries.of(REGIONS), digits)
                .as((region, rest) -> {
                    String code = "+" + PLANS.getCountryCodeForRegion(region);
                    return code + rest;
                });
        Arbitrary<String> nearly = Arbitraries.of(REGIONS).map(region -> {
            String e164 = PLANS.format(PLANS.getExampleNumber(region), PhoneNumberFormat.E164);
            return e164.substring(0, e164.length() - 1) + "7";
        });
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(20);
        return Arbitraries.oneOf(digits, international, nearly, digits.map(each -> "+" + each), anything);
    }

    @Property(tries = 3_000)
    void reading_agreesWithTheNumberingPlans(@ForAll("written") String written, @ForAll("regions") String region) {
        NumberReading reading = NumberReading.of(written, region);
        String wrong;
        PhoneNumber number = null;
        try {
            number = PLANS.parse(written, region);
            wrong = PLANS.isValidNumber(number)
                    ? "none"
                    : switch (PLANS.isPossibleNumberWithReason(number)) {
                        case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY -> "INVALID_BUT_POSSIBLE";
                        case INVALID_COUNTRY_CODE -> "INVALID_COUNTRY_CODE";
                        case TOO_SHORT -> "TOO_SHORT";
                        case INVALID_LENGTH -> "INVALID_LENGTH";
                        case TOO_LONG -> "TOO_LONG";
                    };
            if (wrong.equals("none")
                    && PLANS.format(number, PhoneNumberFormat.E164).length() > 16) {
                wrong = "TOO_LONG"; // for E.164, though not for Germany
            }
        } catch (NumberParseException none) {
            String type = none.getErrorType().name();
            wrong = type.startsWith("TOO_SHORT") ? "TOO_SHORT" : type;
        }
        assertThat(String.valueOf(reading.errors(DataPackage.ALL)))
                .isEqualTo(wrong.equals("none") ? "[]" : "[" + wrong + "]");
        assertThat(reading.valid()).isEqualTo(wrong.equals("none"));
        assertThat(reading.number())
                .isEqualTo(reading.valid() ? PLANS.format(number, PhoneNumberFormat.E164) : written);
    }

    @Property(tries = 3_000)
    void validNumber_readsAsItself_andEveryRoomKnowsIt(
            @ForAll("written") String written, @ForAll("regions") String region) {
        NumberReading reading = NumberReading.of(written, region);
        if (reading.valid()) {
            assertThat(NumberReading.of(reading.number(), region)).isEqualTo(reading);
            for (boolean strict : new boolean[] {true, false}) {
                assertThat(NumberPlan.of(strict).read(reading.number()))
                        .as(reading.number())
                        .isNotNull()
                        .satisfies(line -> assertThat(line.e164()).isEqualTo(reading.number()));
            }
        }
    }
}
