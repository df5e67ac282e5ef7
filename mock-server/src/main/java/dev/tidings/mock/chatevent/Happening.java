package dev.tidings.mock.chatevent;

import dev.tidings.mock.wire.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Something that is about to happen, or has happened, in a conversation.
 *
 * @param type what
 * @param origin who does it
 * @param accountSid whose conversation it is
 * @param serviceSid in which chat service
 * @param conversationSid in which conversation; null if in none, or none that is there yet
 * @param about what applications are told of it, besides what they are told of everything, by the API's names and in order
 */
public record Happening(
        EventType type,
        Origin origin,
        String accountSid,
        String serviceSid,
        @Nullable String conversationSid,
        Parameters about) {
    /** The same, of which applications are told {@code next}. */
    public Happening telling(Parameters next) {
        return new Happening(type, origin, accountSid, serviceSid, conversationSid, next);
    }
}
