package dev.tidings.mock.queue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rate limits, and so what has a queue.
 *
 * @param scope what kind of thing it is
 * @param accountSid whose; of a limit that sub-accounts share, the parent
 * @param type the kind of its senders
 * @param reach where they send to
 * @param sender the one sender; null if several share the limit
 */
public record Limit(
        Scope scope,
        String accountSid,
        SenderType type,
        Reach reach,
        @Nullable String sender) {
    /** Kinds of limit. */
    public enum Scope {
        /** One sender. */
        SENDER,
        /** An A2P 10DLC campaign: all US numbers of an account, to the US. An account has one. */
        CAMPAIGN,
        /** All senders of a type that an account and its sub-accounts have. */
        ACCOUNT;

        private final String wire = name().toLowerCase(Locale.ROOT);

        /** The name on the wire, such as {@code campaign}. */
        public String wire() {
            return wire;
        }
    }

    /** Whether service levels and tenants can have shares in it: campaigns and Canada are excluded, as documented. */
    boolean shared() {
        return type != SenderType.LONG_CODE || (reach != Reach.UNITED_STATES && reach != Reach.CANADA);
    }

    /** Unique; an event names its queue so. */
    String key() {
        return scope + " " + accountSid + " " + type + " " + reach + (sender == null ? "" : " " + sender);
    }
}
