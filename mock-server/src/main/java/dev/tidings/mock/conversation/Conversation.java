package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param sid {@code CH…}
 * @param accountSid whose it is
 * @param serviceSid in which chat service
 * @param messagingServiceSid the Messaging Service that its texts belong to; null for none
 * @param friendlyName what people call it; at most 256 characters
 * @param uniqueName what programs call it; no other of its service has it
 * @param attributes JSON, as it was written
 * @param state how alive it is
 * @param timers after how long a silence that changes
 * @param email how it is addressed by e-mail; null if it is not
 * @param createdBy who made it: the identity of a user, or {@code system}
 * @param created when it was made, or whatever its maker says
 * @param updated when it was last changed, or whatever was said then
 */
public record Conversation(
        String sid,
        String accountSid,
        String serviceSid,
        @Nullable String messagingServiceSid,
        @Nullable String friendlyName,
        @Nullable String uniqueName,
        String attributes,
        ConversationState state,
        Timers timers,
        @Nullable Email email,
        String createdBy,
        Instant created,
        Instant updated) {
    /** Who makes conversations over the REST API. */
    public static final String SYSTEM = "system";

    /**
     * How a conversation is addressed by e-mail.
     *
     * @param address where to
     * @param name what the address is shown as; null for nothing
     */
    public record Email(String address, @Nullable String name) {}

    /** Where it looks from: its own service, as a call that names it would. */
    public ChatScope scope() {
        return new ChatScope(accountSid, serviceSid, true);
    }

    /** Whether it is not over: whether it holds on to the addresses of its participants. */
    public boolean open() {
        return state != ConversationState.CLOSED;
    }

    Conversation withState(ConversationState next, Timers running, Instant at) {
        return new Conversation(
                sid,
                accountSid,
                serviceSid,
                messagingServiceSid,
                friendlyName,
                uniqueName,
                attributes,
                next,
                running,
                email,
                createdBy,
                created,
                at);
    }

    Conversation withTimers(Timers next) {
        return withState(state, next, updated);
    }
}
