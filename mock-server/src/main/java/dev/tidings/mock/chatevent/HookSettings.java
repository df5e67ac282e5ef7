package dev.tidings.mock.chatevent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an account, or one of its chat services, wants to be asked and told, wherever in it something happens.
 *
 * @param holderSid the account or the chat service
 * @param accountSid the account
 * @param preUrl who is asked; null for nobody
 * @param postUrl who is told; null for nobody
 * @param filters which events, by their names on the wire; null if that was never said, which is none
 * @param method {@code POST} or {@code GET}; null if that was never said, which is {@code POST}
 * @param target whether it is an application that hears; of a chat service it always is
 */
public record HookSettings(
        String holderSid,
        String accountSid,
        @Nullable String preUrl,
        @Nullable String postUrl,
        @Nullable List<String> filters,
        @Nullable String method,
        Target target) {
    /** Who hears. */
    public enum Target {
        /** An application. */
        WEBHOOK,
        /** Flex, which is not simulated: nobody is called. That it replaces the application is unconfirmed. */
        FLEX
    }

    /** Keeps the filters as they are. */
    public HookSettings {
        filters = filters == null ? null : List.copyOf(filters);
    }

    /** Those of {@code holderSid}, which never said anything. */
    public static HookSettings none(String holderSid, String accountSid) {
        return new HookSettings(holderSid, accountSid, null, null, null, null, Target.WEBHOOK);
    }

    /** Who hears of {@code type}; null for nobody. */
    @Nullable
    String urlFor(EventType type) {
        List<String> wanted = filters;
        if (target != Target.WEBHOOK || wanted == null || !wanted.contains(type.wire())) {
            return null;
        }
        return type.asked() ? preUrl : postUrl;
    }

    /** The method that is used. */
    public String methodUsed() {
        return method == null ? "POST" : method;
    }
}
