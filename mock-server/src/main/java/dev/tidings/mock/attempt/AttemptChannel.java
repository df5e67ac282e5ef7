package dev.tidings.mock.attempt;

import java.util.Locale;

/** On which way a code was to reach somebody. */
public enum AttemptChannel {
    /** A text message. */
    SMS,
    /** A phone call. */
    CALL,
    /** An email. */
    EMAIL,
    /** A WhatsApp message. */
    WHATSAPP,
    /** An RCS message. */
    RBM,
    /** Silent network auth, which brings no code: such attempts are kept, but the API of attempts has no word for them. */
    SNA;

    /** The name on the wire, such as {@code sms}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the API of attempts shows such attempts. */
    public boolean shown() {
        return this != SNA;
    }
}
