package dev.tidings.mock.chat;

import org.jspecify.annotations.Nullable;

/**
 * A push notification that a chat service may send.
 *
 * @param enabled whether it does
 * @param template its text, in which {@code ${CONVERSATION}} and the like stand for what they name; null for none
 * @param sound that the device plays; null for none
 */
public record Notice(
        boolean enabled,
        @Nullable String template,
        @Nullable String sound) {
    /** As of a new service: not sent. */
    public static final Notice OFF = new Notice(false, null, null);
}
