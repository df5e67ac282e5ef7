package dev.tidings.lookup.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.tidings.core.value.PhoneNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What digits tell without a call. */
class LocalValidationTest {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    static Stream<String> regions() {
        return PLANS.getSupportedRegions().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void exampleNumbersOfEachRegionAndType_areValid_howeverTheyAreWritten(String region) {
        assertThat(Stream.of(PhoneNumberType.values())
                        .map(type -> PLANS.getExampleNumberForType(region, type))
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(number -> {
                    LookupResult result = LocalValidation.of(PLANS.format(number, PhoneNumberFormat.E164));
                    assertThat(result.valid()).isTrue();
                    assertThat(result.validationErrors()).isEmpty();
                    assertThat(result.countryCode()).contains(PLANS.getRegionCodeForNumber(number));
                    assertThat(result.callingCountryCode()).contains(Integer.toString(number.getCountryCode()));
                    assertThat(result.phoneNumber()).contains(PLANS.format(number, PhoneNumberFormat.E164));
                    assertThat(result.nationalFormat()).contains(PLANS.format(number, PhoneNumberFormat.NATIONAL));
                    assertThat(LocalValidation.of(PLANS.format(number, PhoneNumberFormat.NATIONAL), region))
                            .isEqualTo(result);
                    assertThat(LocalValidation.of(PLANS.format(number, PhoneNumberFormat.INTERNATIONAL), "DE"))
                            .isEqualTo(result);
                });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void invalidExampleOfEachRegion_isNot_andNothingIsSaidOfIt(String region) {
        Phonenumber.PhoneNumber number = PLANS.getInvalidExampleNumber(region);
        String asked = PLANS.format(number, PhoneNumberFormat.E164);
        LookupResult result = LocalValidation.of(asked);
        assertThat(result.valid()).isFalse();
        assertThat(result.validationErrors()).singleElement().matches(ValidationError::isKnown);
        assertThat(result.phoneNumber()).contains(asked);
        assertThat(result.nationalFormat()).isEmpty();
        assertThat(result.countryCode()).isEmpty();
        assertThat(result.callingCountryCode()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+141599299600, US, TOO_LONG", // the backend's own sample
        "+1415992996, US, TOO_SHORT",
        "992-9960, US, INVALID_BUT_POSSIBLE", // next door it can be dialled
        "+1, US, NOT_A_NUMBER",
        "+441, US, TOO_SHORT",
        "+12005550123, US, INVALID_BUT_POSSIBLE",
        "+99912345678, US, INVALID_COUNTRY_CODE",
        "+1415992996012345678, US, TOO_LONG",
        "hello, US, NOT_A_NUMBER",
        "'', US, NOT_A_NUMBER",
        "+491234567890123456, US, TOO_LONG",
        "+3906, US, TOO_SHORT",
        "+50512345, US, TOO_SHORT",
    })
    void numberThatIsNone_hasItsReason(String asked, String country, String why) {
        LookupResult result = LocalValidation.of(asked, country);
        assertThat(result.valid()).isFalse();
        assertThat(result.validationErrors()).extracting(Object::toString).containsExactly(why);
        assertThat(result.phoneNumber()).contains(asked);
    }

    @Test
    void lengthBetweenThoseOfItsCountry_isAnInvalidLength() {
        // Some country has numbers of n - 1 and of n + 1 digits, but none of n.
        assertThat(regions()
                        .map(region -> '+' + Integer.toString(PLANS.getCountryCodeForRegion(region)))
                        .flatMap(code -> Stream.iterate(code + "2", digits -> digits + '2')
                                .limit(13))
                        .flatMap(asked -> LocalValidation.of(asked).validationErrors().stream())
                        .distinct())
                .contains(ValidationError.INVALID_LENGTH);
    }

    @Test
    void samples_areAsLookupAnswersThem() {
        LookupResult number = LocalValidation.of("(415) 992-9960");
        assertThat(number).isEqualTo(LocalValidation.of(PhoneNumber.of("+14159929960")));
        assertThat(number.nationalFormat()).contains("(415) 992-9960");
        assertThat(number.countryCode()).contains("US");
        assertThat(LocalValidation.of("07772 000001", "gb").phoneNumber()).contains("+447772000001");
        assertThat(LocalValidation.of("+80012345678"))
                .returns(true, LookupResult::valid)
                .returns(Optional.empty(), LookupResult::countryCode)
                .returns(Optional.of("800"), LookupResult::callingCountryCode);
    }

    @Test
    void countryThatIsNone_isRefused() {
        assertThatThrownBy(() -> LocalValidation.of("07772 000001", "GBR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("countryCode is 'GBR'");
        assertThat(LocalValidation.of("07772 000001", "XX").validationErrors())
                .containsExactly(ValidationError.INVALID_COUNTRY_CODE);
    }

    /** Whatever is asked, the answer is one of the two that there are. */
    @Property
    void answer_isWholeOrEmpty(@ForAll @StringLength(max = 20) @CharRange(from = ' ', to = '~') String asked) {
        for (String each : new String[] {asked, '+' + asked.replaceAll("\\D", "")}) {
            LookupResult result = LocalValidation.of(each);
            assertThat(result.validationErrors()).hasSize(result.valid() ? 0 : 1);
            assertThat(result.nationalFormat().isPresent()).isEqualTo(result.valid());
            assertThat(result.callingCountryCode().isPresent()).isEqualTo(result.valid());
            assertThat(result.additionalFields()).isEmpty();
        }
    }
}
