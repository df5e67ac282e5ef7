package dev.tidings.mock.chataddress;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How conversations are made by themselves.
 *
 * @param enabled whether they are
 * @param type who hears of them
 * @param serviceSid in which chat service; null for the account's default
 * @param webhookUrl of {@link Type#WEBHOOK}, else null
 * @param webhookMethod {@code POST} or {@code GET}; of {@link Type#WEBHOOK}
 * @param webhookFilters which events; of {@link Type#WEBHOOK}
 * @param flowSid of {@link Type#STUDIO}, else null
 * @param retryCount of {@link Type#STUDIO}; kept, but no flow fails here
 */
public record AutoCreation(
        boolean enabled,
        Type type,
        @Nullable String serviceSid,
        @Nullable String webhookUrl,
        String webhookMethod,
        List<String> webhookFilters,
        @Nullable String flowSid,
        int retryCount) {
    /** Who hears of conversations that were made. */
    public enum Type {
        /** An application. */
        WEBHOOK,
        /** A Studio flow. */
        STUDIO,
        /** Whoever hears of all. */
        DEFAULT;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Conversations are not made. */
    public static final AutoCreation NONE =
            new AutoCreation(false, Type.DEFAULT, null, null, "POST", List.of(), null, 0);

    /** They are, and nobody hears of them in particular. */
    static final AutoCreation ALWAYS = new AutoCreation(true, Type.DEFAULT, null, null, "POST", List.of(), null, 0);

    /** Keeps the filters as they are. */
    public AutoCreation {
        webhookFilters = List.copyOf(webhookFilters);
    }
}
