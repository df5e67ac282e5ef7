package dev.tidings.mock.number;

import org.jspecify.annotations.Nullable;

/**
 * Which application hears of messages to a number.
 *
 * @param url called first; null for none
 * @param method {@code POST} or {@code GET}
 * @param fallbackUrl called if that fails; null for none
 * @param fallbackMethod {@code POST} or {@code GET}
 */
public record InboundHooks(
        @Nullable String url, String method, @Nullable String fallbackUrl, String fallbackMethod) {
    /** Nobody is called. */
    public static final InboundHooks NONE = new InboundHooks(null, "POST", null, "POST");

    /** {@code url} is called with POST. */
    public static InboundHooks post(String url) {
        return new InboundHooks(url, "POST", null, "POST");
    }
}
