package dev.tidings.mock.fraud;

import java.util.Locale;

/** A channel that Verify's geographic permissions are given for. */
public enum GeoChannel {
    /** Text messages. */
    SMS,
    /** Phone calls. */
    CALL,
    /** WhatsApp messages. */
    WHATSAPP,
    /** RCS messages. */
    RCS;

    /** The name on the wire, such as {@code sms}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
