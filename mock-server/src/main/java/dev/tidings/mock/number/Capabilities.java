package dev.tidings.mock.number;

/**
 * What an owned number can do.
 *
 * @param sms text messages
 * @param mms messages with media
 * @param voice calls
 * @param fax faxes
 */
public record Capabilities(boolean sms, boolean mms, boolean voice, boolean fax) {
    /** Everything but fax, as numbers of the US and Canada. */
    public static final Capabilities FULL = new Capabilities(true, true, true, false);

    /** No media. */
    public static final Capabilities SMS_AND_VOICE = new Capabilities(true, false, true, false);

    /** Messages only. */
    public static final Capabilities MESSAGES = new Capabilities(true, true, false, false);

    /** Text only. */
    public static final Capabilities SMS = new Capabilities(true, false, false, false);
}
