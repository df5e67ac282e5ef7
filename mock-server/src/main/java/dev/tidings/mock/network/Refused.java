package dev.tidings.mock.network;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A setting that cannot be, such as a rule or a carrier profile: names the field as JSON spells it, its value, and what it must
 * be.
 */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Nothing is known that would take longer; keeps sums of instants within their range. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final String field;
    private final String value;
    private final String rule;

    private Refused(String field, String value, String rule) {
        super(field + " is " + value + ": must be " + rule);
        this.field = field;
        this.value = value;
        this.rule = rule;
    }

    /** The refusal of a text. */
    public static Refused text(String field, String value, String rule) {
        return new Refused(field, "\"" + value + "\"", rule);
    }

    /** The refusal of anything else. */
    public static Refused of(String field, Object value, String rule) {
        return new Refused(field, String.valueOf(value), rule);
    }

    static void unlessDelay(String field, Duration delay) {
        if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw text(field, delay.toString(), "a duration from PT0S to P36525D");
        }
    }

    static void unlessAccount(@Nullable String accountSid) {
        if (accountSid != null && !accountSid.matches("AC[0-9a-fA-F]{32}")) {
            throw text("account_sid", accountSid, "AC and 32 hexadecimal digits");
        }
    }

    /** The field, such as {@code error_code}. */
    public String field() {
        return field;
    }

    /** Its value, as it is shown. */
    public String value() {
        return value;
    }

    /** What it must be. */
    public String rule() {
        return rule;
    }
}
