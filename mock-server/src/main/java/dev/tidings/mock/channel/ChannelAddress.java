package dev.tidings.mock.channel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on a channel, taken apart.
 *
 * @param channel by its prefix; {@link Channel#SMS} without one
 * @param kind what stands behind the prefix
 * @param name what stands behind the prefix, such as {@code +14155550100} or {@code US.1A2b3C}
 */
public record ChannelAddress(Channel channel, Kind kind, String name) {
    /** What names somebody on a channel. */
    public enum Kind {
        /** A phone number in E.164: users and senders on WhatsApp, users on RCS. */
        PHONE,
        /** What WhatsApp calls a user who does not show the number: country and id, such as {@code US.1A2b3C}. */
        BUSINESS_SCOPED_ID,
        /** A sender on RCS, such as {@code brand_xyz123_agent}. */
        AGENT,
        /** A page or a user of Messenger. */
        ACCOUNT
    }

    /** Whether a country has the number is for numbering plans to say. */
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{4,14}");

    private static final Pattern SCOPED_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    /** How long names of agents may be is unconfirmed. */
    private static final Pattern AGENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    /** {@code text} as an address; empty if the prefix is no channel's, or nobody there could have it. */
    public static Optional<ChannelAddress> parse(String text) {
        Channel channel = Channel.of(text).orElse(null);
        if (channel == null) {
            return Optional.empty();
        }
        String name = text.substring(channel.prefix().length());
        Kind kind = kind(channel, name);
        return kind == null ? Optional.empty() : Optional.of(new ChannelAddress(channel, kind, name));
    }

    private static @Nullable Kind kind(Channel channel, String name) {
        if (channel == Channel.MESSENGER) {
            return ACCOUNT.matcher(name).matches() ? Kind.ACCOUNT : null;
        }
        if (PHONE.matcher(name).matches()) {
            return Kind.PHONE;
        }
        if (channel == Channel.WHATSAPP && SCOPED_ID.matcher(name).matches()) {
            return Kind.BUSINESS_SCOPED_ID;
        }
        return channel == Channel.RCS && AGENT.matcher(name).matches() ? Kind.AGENT : null;
    }

    /** Whether a business could have it: a number on WhatsApp, an agent on RCS, a page of Messenger. */
    public boolean sender() {
        return switch (channel) {
            case SMS, MMS, WHATSAPP -> kind == Kind.PHONE;
            case RCS -> kind == Kind.AGENT;
            case MESSENGER -> true;
        };
    }

    /** Whether a person could have it: a number, or an id that hides one. */
    public boolean user() {
        return kind != Kind.AGENT;
    }

    /** The phone number in it; empty if it has none. */
    public Optional<String> phone() {
        return kind == Kind.PHONE ? Optional.of(name) : Optional.empty();
    }

    /** As it is written, with its prefix. */
    @Override
    public String toString() {
        return channel.prefix() + name;
    }
}
