package dev.tidings.core.value;

/**
 * The name that the backend gave something: two letters for its kind and 32 hexadecimal digits. Each kind has a class of
 * its own, so that a message's cannot be given where a service's is asked for:
 *
 * <pre>{@code
 * public final class MediaSid extends Sid {
 *     private MediaSid(String text) { super(text); }
 *     public static MediaSid of(String text) { return new MediaSid(checked("mediaSid", text, "ME")); }
 *     @JsonCreator static @Nullable MediaSid read(String text) { return text.isEmpty() ? null : new MediaSid(text); }
 * }
 * }</pre>
 *
 * What a user writes is checked; what the backend answers is taken as it is, even if it is no SID at all, but for an empty
 * text, which it writes for none here and there.
 */
public abstract class Sid extends Text {
    private static final int DIGITS = 32;

    /** Takes {@code text} as it is. */
    protected Sid(String text) {
        super(text);
    }

    /**
     * Gives {@code text} back if it is one of {@code prefixes} and 32 hexadecimal digits, in either case.
     *
     * @param field what to call it in the complaint
     * @throws IllegalArgumentException if it is not
     */
    protected static String checked(String field, String text, String... prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix) && hasDigits(text, prefix.length())) {
                return text;
            }
        }
        throw new IllegalArgumentException(field + " is '" + text + "': it must be " + String.join(" or ", prefixes)
                + " and " + DIGITS + " hexadecimal digits");
    }

    private static boolean hasDigits(String text, int from) {
        boolean good = text.length() == from + DIGITS;
        for (int i = from; good && i < text.length(); i++) {
            char c = text.charAt(i);
            good = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
        return good;
    }
}
