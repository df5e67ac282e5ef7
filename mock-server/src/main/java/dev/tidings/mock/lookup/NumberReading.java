package dev.tidings.mock.lookup;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the numbering plans of the world, by libphonenumber, say of what somebody wrote. They are asked strictly, whatever the
 * server takes for messages: to say what is a number is what Lookup is for.
 *
 * @param number E.164 if it is valid, else as it was written
 * @param valid whether there may be such a number
 * @param error why not; null if it is valid
 * @param callingCode such as {@code 44}; null unless it is valid
 * @param country an ISO 3166 code in upper case; null unless it is valid and of a country
 * @param national as people of its country write it; null unless it is valid
 */
record NumberReading(
        String number,
        boolean valid,
        @Nullable ValidationError error,
        @Nullable String callingCode,
        @Nullable String country,
        @Nullable String national) {
    /** What can be wrong with a number. The names are those on the wire. */
    enum ValidationError {
        TOO_SHORT,
        TOO_LONG,
        INVALID_BUT_POSSIBLE,
        INVALID_COUNTRY_CODE,
        INVALID_LENGTH,
        NOT_A_NUMBER
    }

    /** Numbers of no country, such as those behind +800. */
    private static final String NO_COUNTRY = "001";

    /** E.164 allows 15 digits behind the plus; Germany's plan has longer ones, which cannot be called from elsewhere. */
    private static final int LONGEST = 16;

    /**
     * Reads {@code written} as people dial it in {@code region} unless it begins with a plus.
     *
     * @param region an ISO 3166 code in upper case that {@link #isRegion} knows
     */
    static NumberReading of(String written, String region) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        PhoneNumber number;
        try {
            number = plans.parse(written, region);
        } catch (NumberParseException none) {
            return invalid(written, error(none.getErrorType()));
        }
        ValidationResult possible = plans.isPossibleNumberWithReason(number);
        if (!plans.isValidNumber(number)) {
            return invalid(written, error(possible));
        }
        String e164 = plans.format(number, PhoneNumberFormat.E164);
        if (e164.length() > LONGEST) {
            return invalid(written, ValidationError.TOO_LONG);
        }
        String country = plans.getRegionCodeForNumber(number);
        return new NumberReading(
                e164,
                true,
                null,
                Integer.toString(number.getCountryCode()),
                NO_COUNTRY.equals(country) ? null : country,
                plans.format(number, PhoneNumberFormat.NATIONAL));
    }

    private static NumberReading invalid(String written, ValidationError error) {
        return new NumberReading(written, false, error, null, null, null);
    }

    /** That the names mirror libphonenumber's is what they look like; how they are come by is unconfirmed. */
    private static ValidationError error(NumberParseException.ErrorType type) {
        return switch (type) {
            case INVALID_COUNTRY_CODE -> ValidationError.INVALID_COUNTRY_CODE;
            case NOT_A_NUMBER -> ValidationError.NOT_A_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> ValidationError.TOO_SHORT;
            case TOO_LONG -> ValidationError.TOO_LONG;
        };
    }

    private static ValidationError error(ValidationResult possible) {
        return switch (possible) {
            case TOO_SHORT -> ValidationError.TOO_SHORT;
            case TOO_LONG -> ValidationError.TOO_LONG;
            case INVALID_COUNTRY_CODE -> ValidationError.INVALID_COUNTRY_CODE;
            case INVALID_LENGTH -> ValidationError.INVALID_LENGTH;
            case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY -> ValidationError.INVALID_BUT_POSSIBLE;
        };
    }

    /** Whether {@code code} is a country with a numbering plan, in upper case. */
    static boolean isRegion(String code) {
        return PhoneNumberUtil.getInstance().getSupportedRegions().contains(code);
    }

    /** {@code code} in upper case. */
    static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** The errors as they are listed: null or empty, as {@code asked} has it, if there are none. */
    @Nullable
    List<String> errors(Set<DataPackage> asked) {
        if (error != null) {
            return List.of(error.name());
        }
        return asked.stream().anyMatch(DataPackage::emptyErrors) ? List.of() : null;
    }
}
