package dev.tidings.core.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What libphonenumber knows; a class of its own so that sending a message does not load it. */
final class NumberPlan {
    /** What libphonenumber says for "belongs to no region". */
    private static final String NO_REGION = "ZZ";

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private NumberPlan() {}

    static String parse(String text, String region) {
        String upper = region.toUpperCase(Locale.ROOT);
        if (!LIBRARY.getSupportedRegions().contains(upper)) {
            throw new IllegalArgumentException(
                    "region is '" + region + "': it must be the two letters of a country, such as US");
        }
        try {
            return LIBRARY.format(LIBRARY.parse(text, upper), PhoneNumberFormat.E164);
        } catch (NumberParseException unreadable) {
            throw new IllegalArgumentException(
                    "phone number is '" + text + "': it cannot be read as one of " + upper + ": "
                            + reason(unreadable.getErrorType()),
                    unreadable);
        }
    }

    static boolean isPossible(String e164) {
        Phonenumber.PhoneNumber number = read(e164);
        return number != null && LIBRARY.isPossibleNumber(number);
    }

    static boolean isValid(String e164) {
        Phonenumber.PhoneNumber number = read(e164);
        return number != null && LIBRARY.isValidNumber(number);
    }

    static Optional<String> region(String e164) {
        Phonenumber.PhoneNumber number = read(e164);
        return number == null
                ? Optional.empty()
                : Optional.ofNullable(LIBRARY.getRegionCodeForNumber(number)).filter(code -> !code.equals(NO_REGION));
    }

    static PhoneNumber.Type type(String e164) {
        Phonenumber.PhoneNumber number = read(e164);
        // The constants are the library's own words.
        return number == null
                ? PhoneNumber.Type.UNKNOWN
                : PhoneNumber.Type.valueOf(LIBRARY.getNumberType(number).name());
    }

    static String format(String e164, boolean international) {
        Phonenumber.PhoneNumber number = read(e164);
        return number == null
                ? e164
                : LIBRARY.format(number, international ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL);
    }

    /** Null for what has the form of a number but no country code that exists. */
    private static Phonenumber.@Nullable PhoneNumber read(String e164) {
        try {
            return LIBRARY.parse(e164, NO_REGION);
        } catch (NumberParseException noNumber) {
            return null;
        }
    }

    private static String reason(NumberParseException.ErrorType type) {
        return switch (type) {
            case INVALID_COUNTRY_CODE -> "there is no such country code";
            case NOT_A_NUMBER -> "there is no number in it";
            case TOO_SHORT_AFTER_IDD -> "nothing follows the prefix for abroad";
            case TOO_SHORT_NSN -> "it is too short";
            case TOO_LONG -> "it is too long";
        };
    }
}
