package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in E.164 form, such as {@code +14155550123}. Making one from that form costs next to nothing; what
 * is asked about it beyond that is answered by libphonenumber, which is loaded then.
 */
public final class PhoneNumber extends Text {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    /** What kind of line a number is, as far as its digits tell. */
    public enum Type {
        FIXED_LINE,
        MOBILE,
        /** Where the plan does not tell the two apart, as in the United States. */
        FIXED_LINE_OR_MOBILE,
        TOLL_FREE,
        PREMIUM_RATE,
        SHARED_COST,
        VOIP,
        PERSONAL_NUMBER,
        PAGER,
        /** A company's number for all its offices. */
        UAN,
        VOICEMAIL,
        /** A number that is not valid, or of no known kind. */
        UNKNOWN
    }

    private PhoneNumber(String text) {
        super(text);
    }

    /**
     * The number {@code e164}, of which only the form is looked at.
     *
     * @throws IllegalArgumentException if it is not a plus sign and 7 to 15 digits
     */
    public static PhoneNumber of(String e164) {
        int digits = e164.length() - 1;
        boolean good = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && e164.charAt(0) == '+';
        for (int i = 1; good && i <= digits; i++) {
            good = e164.charAt(i) >= '0' && e164.charAt(i) <= '9';
        }
        if (!good) {
            throw new IllegalArgumentException("phone number is '" + e164 + "': it must be a plus sign and "
                    + FEWEST_DIGITS + " to " + MOST_DIGITS + " digits, such as +14155550123");
        }
        return new PhoneNumber(e164);
    }

    /**
     * The number that a person wrote as {@code text}.
     *
     * @param region where it is dialled from if it has no country code: two letters, such as {@code US}
     * @throws IllegalArgumentException if it cannot be read as a number; it says why
     */
    public static PhoneNumber parse(String text, String region) {
        return new PhoneNumber(NumberPlan.parse(text, region));
    }

    /** What the backend answered; taken as it is. */
    @JsonCreator
    static @Nullable PhoneNumber read(String text) {
        return text.isEmpty() ? null : new PhoneNumber(text);
    }

    /** Whether its length can be right, a quick look. */
    public boolean isPossible() {
        return NumberPlan.isPossible(toString());
    }

    /** Whether its digits fit the plan of its region; most fictitious numbers do not. */
    public boolean isValid() {
        return NumberPlan.isValid(toString());
    }

    /** The region it belongs to, such as {@code US}; empty if it belongs to none. */
    public Optional<String> region() {
        return NumberPlan.region(toString());
    }

    /** What kind of line it is. */
    public Type type() {
        return NumberPlan.type(toString());
    }

    /** As it is written inside its region, such as {@code (415) 555-0123}. */
    public String nationalFormat() {
        return NumberPlan.format(toString(), false);
    }

    /** As it is written abroad, such as {@code +1 415-555-0123}. */
    public String internationalFormat() {
        return NumberPlan.format(toString(), true);
    }
}
