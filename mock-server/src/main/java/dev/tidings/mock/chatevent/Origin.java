package dev.tidings.mock.chatevent;

import org.jspecify.annotations.Nullable;

/**
 * Who makes something happen in a conversation.
 *
 * @param source what applications are told of it, such as {@code API}
 * @param heard whether applications hear of it: of calls of the REST API only if they ask for it
 * @param identity the user of a client SDK; null if it is none
 */
public record Origin(String source, boolean heard, @Nullable String identity) {
    /** The header by which a call of the REST API asks that applications hear of what it does. */
    public static final String HEADER = "X-Twilio-Webhook-Enabled";

    /** Nobody in particular: time. */
    public static final Origin TIMER = new Origin("API", true, null);

    /** A call of the REST API; {@code enabled} is the value of {@link #HEADER}, null if it has none. */
    public static Origin api(@Nullable String enabled) {
        return new Origin("API", enabled != null && enabled.trim().equalsIgnoreCase("true"), null);
    }

    /** A user of a client SDK. */
    public static Origin client(String identity) {
        return new Origin("SDK", true, identity);
    }

    /** A message from a phone; {@code channel} as in {@code SMS} or {@code WHATSAPP}. */
    public static Origin phone(String channel) {
        return new Origin(channel, true, null);
    }
}
