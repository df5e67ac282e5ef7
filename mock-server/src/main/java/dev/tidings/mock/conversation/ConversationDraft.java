package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.IsoDuration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is to be like.
 *
 * @param friendlyName see {@link Conversation}
 * @param uniqueName see {@link Conversation}
 * @param attributes see {@link Conversation}
 * @param messagingServiceSid see {@link Conversation}; of a new one null for the account's default
 * @param state what state it is to be in
 * @param timers its timers
 * @param email see {@link Conversation}
 * @param created when it is said to have been made; null for now
 * @param updated when it is said to have been changed; null for now
 */
public record ConversationDraft(
        @Nullable String friendlyName,
        @Nullable String uniqueName,
        String attributes,
        @Nullable String messagingServiceSid,
        ConversationState state,
        Wait timers,
        Conversation.@Nullable Email email,
        @Nullable Instant created,
        @Nullable Instant updated) {
    /**
     * How long timers run.
     *
     * @param inactive until it is inactive; null if never, or of a new one for the account's default
     * @param closed until it is closed; null if never, or of a new one for the account's default
     * @param begins whether they begin to run now, since one of them was set
     */
    public record Wait(
            @Nullable IsoDuration inactive, @Nullable IsoDuration closed, boolean begins) {
        /** None set. */
        public static final Wait NONE = new Wait(null, null, false);
    }

    /** An active conversation of which nothing is said but its name, null for none. */
    public static ConversationDraft named(@Nullable String friendlyName) {
        return new ConversationDraft(
                friendlyName,
                null,
                ChatFields.NO_ATTRIBUTES,
                null,
                ConversationState.ACTIVE,
                Wait.NONE,
                null,
                null,
                null);
    }

    /** What {@code present} is like. */
    public static ConversationDraft of(Conversation present) {
        return new ConversationDraft(
                present.friendlyName(),
                present.uniqueName(),
                present.attributes(),
                present.messagingServiceSid(),
                present.state(),
                new Wait(present.timers().inactive(), present.timers().closed(), false),
                present.email(),
                present.created(),
                null);
    }

    /** The same with that friendly name. */
    public ConversationDraft withFriendlyName(@Nullable String next) {
        return new ConversationDraft(
                next, uniqueName, attributes, messagingServiceSid, state, timers, email, created, updated);
    }

    /** The same with that Messaging Service. */
    public ConversationDraft withMessagingService(@Nullable String next) {
        return new ConversationDraft(
                friendlyName, uniqueName, attributes, next, state, timers, email, created, updated);
    }

    /** The same in that state. */
    public ConversationDraft withState(ConversationState next) {
        return new ConversationDraft(
                friendlyName, uniqueName, attributes, messagingServiceSid, next, timers, email, created, updated);
    }

    /** The same with that unique name. */
    public ConversationDraft withUniqueName(@Nullable String next) {
        return new ConversationDraft(
                friendlyName, next, attributes, messagingServiceSid, state, timers, email, created, updated);
    }

    /** The same with those attributes. */
    public ConversationDraft withAttributes(String next) {
        return new ConversationDraft(
                friendlyName, uniqueName, next, messagingServiceSid, state, timers, email, created, updated);
    }
}
