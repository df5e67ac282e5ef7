package dev.tidings.mock.number;

/**
 * How strictly numbers are held.
 *
 * @param anySender whether a sender that nobody owns is provisioned instead of refused
 * @param strict whether numbers must be valid in their plan, which fictitious ones are not
 */
public record NumberOptions(boolean anySender, boolean strict) {
    /** Senders must be owned; fictitious recipients are fine. */
    public static final NumberOptions DEFAULT = new NumberOptions(false, false);
}
