package dev.tidings.lookup.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.value.PhoneNumber;
import java.util.Optional;

/**
 * What a number's digits tell without a call, as Lookup would put it: free, at once, and without telling anybody. The
 * answer is made by libphonenumber, which is loaded when this is first used.
 *
 * <p>It knows whether a number can be somebody's: whether its country has numbers of this length that begin so. It does
 * not know whether anybody has it, who, whether it can be reached, what kind of line it is if its digits do not tell, or
 * whether it was taken to another carrier; data packages tell that. Numbering plans change, and this one is as old as the
 * libphonenumber that the application comes with, so that it and the backend may differ about a range that is new.
 */
public final class LocalValidation {
    private static final String UNITED_STATES = "US";

    /** E.164 allows 15 digits behind the plus; Germany's plan has longer ones. */
    private static final int LONGEST = 16;

    /** What libphonenumber says for a number that belongs to the world, such as a freephone number of all countries. */
    private static final String THE_WORLD = "001";

    private LocalValidation() {}

    /** What is known of the number, in E.164 form or that of the United States, as {@code fetch} takes it. */
    public static LookupResult of(String phoneNumber) {
        return of(phoneNumber, UNITED_STATES);
    }

    /** What is known of the number. */
    public static LookupResult of(PhoneNumber phoneNumber) {
        return of(phoneNumber.toString());
    }

    /**
     * What is known of the number.
     *
     * @param countryCode the country, two letters, whose national form the number is in unless it begins with a plus sign
     * @throws IllegalArgumentException if that is not two letters
     */
    public static LookupResult of(String phoneNumber, String countryCode) {
        String country = Check.country("countryCode", countryCode);
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = plans.parse(phoneNumber, country);
            if (!plans.isValidNumber(number)) {
                return invalid(phoneNumber, reason(plans.isPossibleNumberWithReason(number)));
            }
            return plans.format(number, PhoneNumberFormat.E164).length() > LONGEST
                    ? invalid(phoneNumber, ValidationError.TOO_LONG)
                    : valid(plans, number);
        } catch (NumberParseException unreadable) {
            return invalid(phoneNumber, reason(unreadable.getErrorType()));
        }
    }

    private static LookupResult valid(PhoneNumberUtil plans, Phonenumber.PhoneNumber number) {
        return LookupResult.builder()
                .valid(true)
                .phoneNumber(plans.format(number, PhoneNumberFormat.E164))
                .nationalFormat(plans.format(number, PhoneNumberFormat.NATIONAL))
                .callingCountryCode(Integer.toString(number.getCountryCode()))
                .countryCode(Optional.ofNullable(plans.getRegionCodeForNumber(number))
                        .filter(code -> !code.equals(THE_WORLD)))
                .build();
    }

    private static LookupResult invalid(String asked, ValidationError why) {
        return LookupResult.builder()
                .phoneNumber(asked)
                .addValidationErrors(why)
                .build();
    }

    /** The backend's words are libphonenumber's; that it comes by them so is what they look like, and unconfirmed. */
    private static ValidationError reason(PhoneNumberUtil.ValidationResult length) {
        return switch (length) {
            case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY -> ValidationError.INVALID_BUT_POSSIBLE;
            case INVALID_COUNTRY_CODE -> ValidationError.INVALID_COUNTRY_CODE;
            case TOO_SHORT -> ValidationError.TOO_SHORT;
            case INVALID_LENGTH -> ValidationError.INVALID_LENGTH;
            case TOO_LONG -> ValidationError.TOO_LONG;
        };
    }

    private static ValidationError reason(NumberParseException.ErrorType unreadable) {
        return switch (unreadable) {
            case INVALID_COUNTRY_CODE -> ValidationError.INVALID_COUNTRY_CODE;
            case NOT_A_NUMBER -> ValidationError.NOT_A_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> ValidationError.TOO_SHORT;
            case TOO_LONG -> ValidationError.TOO_LONG;
        };
    }
}
