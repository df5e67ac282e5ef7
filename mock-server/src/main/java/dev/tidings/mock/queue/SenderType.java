package dev.tidings.mock.queue;

import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.OwnedNumber;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of sender, by which throughput is limited. */
public enum SenderType {
    /** A local, mobile or national number. */
    LONG_CODE,
    /** A toll-free number. */
    TOLL_FREE,
    /** A short code. */
    SHORT_CODE,
    /** A name. */
    ALPHANUMERIC,
    /** A WhatsApp sender. */
    WHATSAPP,
    /** An RCS sender. */
    RCS,
    /** A Messenger page. */
    MESSENGER;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The name on the wire, such as {@code toll_free}. */
    public String wire() {
        return wire;
    }

    /** Whether it sends over a channel and not over the phone network: there a message counts, not its segments. */
    public boolean channel() {
        return this == WHATSAPP || this == RCS || this == MESSENGER;
    }

    /** The type of the sender {@code address}; {@code number} is what its account owns, null of a name or a channel's address. */
    public static SenderType of(String address, @Nullable OwnedNumber number) {
        if (number != null) {
            return number.isShortCode() ? SHORT_CODE : number.type() == NumberType.TOLL_FREE ? TOLL_FREE : LONG_CODE;
        }
        int colon = address.indexOf(':');
        return switch (colon < 0 ? "" : address.substring(0, colon)) {
            case "whatsapp" -> WHATSAPP;
            case "rcs" -> RCS;
            case "messenger" -> MESSENGER;
            default -> ALPHANUMERIC;
        };
    }

    /** The type that the wire calls {@code name}; empty if there is none. */
    public static Optional<SenderType> named(String name) {
        for (SenderType each : values()) {
            if (each.wire.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
