package dev.tidings.mock.handset;

import java.util.Locale;
import java.util.Optional;

/** What a handset may have to get messages with besides those of the phone network. */
public enum App {
    /** WhatsApp. */
    WHATSAPP("whatsapp:", "WhatsApp", 63024),
    /** RCS, in the phone's own app for text messages. */
    RCS("rcs:", "RCS", 63036),
    /** Facebook Messenger. */
    MESSENGER("messenger:", "Messenger", 63003);

    private final String prefix;
    private final String title;
    private final int missing;

    App(String prefix, String title, int missing) {
        this.prefix = prefix;
        this.title = title;
        this.missing = missing;
    }

    /** How addresses in it begin, such as {@code whatsapp:}. */
    public String prefix() {
        return prefix;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Why messages do not arrive at a handset without it. Which of 63003 and 63024 WhatsApp says is unconfirmed. */
    public int missing() {
        return missing;
    }

    /** Whether who sent a message is told that it was opened. */
    public boolean tellsOfReading() {
        return this != MESSENGER;
    }

    /** As the admin API writes it, such as {@code whatsapp}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The app that shows messages from and to {@code address}; empty for the phone network, and where there is none. */
    public static Optional<App> of(String address) {
        for (App each : values()) {
            if (address.startsWith(each.prefix)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
