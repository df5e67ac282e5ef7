package dev.tidings.mock.channel;

import java.util.Locale;
import java.util.Optional;

/** What a message goes by. The beginning of an address says it; the phone network has no such beginning. */
public enum Channel {
    /** The phone network, text only. */
    SMS("", "SMS"),
    /** The phone network, with media. */
    MMS("", "MMS"),
    /** WhatsApp. */
    WHATSAPP("whatsapp:", "WhatsApp"),
    /** RCS. */
    RCS("rcs:", "RCS"),
    /** Facebook Messenger. */
    MESSENGER("messenger:", "Messenger");

    private final String prefix;
    private final String title;
    private final String wire = name().toLowerCase(Locale.ROOT);

    Channel(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** How its addresses begin, such as {@code whatsapp:}; empty on the phone network. */
    public String prefix() {
        return prefix;
    }

    /** Its name on the wire, such as {@code whatsapp}. */
    public String wire() {
        return wire;
    }

    /** Its name for people, such as {@code WhatsApp}. */
    public String title() {
        return title;
    }

    /** Whether it is the phone network: {@link #SMS} or {@link #MMS}. */
    public boolean phone() {
        return this == SMS || this == MMS;
    }

    /** Whether a user who wrote leaves a window open in which anything may be written back: WhatsApp and Messenger. */
    public boolean windowed() {
        return this == WHATSAPP || this == MESSENGER;
    }

    /** The address {@code written} on this channel, which may have the prefix already. */
    public String address(String written) {
        return written.startsWith(prefix) ? written : prefix + written;
    }

    /**
     * The channel of {@code address}: by its prefix, {@link #SMS} without one; empty if the prefix is no channel's. With media a
     * message to a phone number is an MMS, which an address does not tell.
     */
    public static Optional<Channel> of(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? Optional.of(SMS) : named(address.substring(0, colon)).filter(each -> !each.phone());
    }

    /** The channel that the wire calls {@code name}, such as {@code whatsapp}; empty if there is none. */
    public static Optional<Channel> named(String name) {
        for (Channel each : values()) {
            if (each.wire.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
