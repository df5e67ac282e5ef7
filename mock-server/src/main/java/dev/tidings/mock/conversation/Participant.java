package dev.tidings.mock.conversation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a conversation: a user of a chat, somebody with a phone, or in a group of phones both at once.
 *
 * @param sid {@code MB…}
 * @param accountSid whose the conversation is
 * @param serviceSid in which chat service
 * @param conversationSid in which conversation
 * @param identity which user of the service; null if it is none
 * @param attributes JSON, as it was written
 * @param binding by which addresses; null of somebody who only chats
 * @param roleSid what it may do; null of a phone in a group
 * @param created when it was added, or whatever was said then
 * @param updated when it was last changed, or whatever was said then
 * @param lastReadMessageIndex the last message that it has read; null until that is told
 * @param lastReadTimestamp when it read that; null until that is told
 * @param notificationLevel whether it is told of what happens
 */
public record Participant(
        String sid,
        String accountSid,
        String serviceSid,
        String conversationSid,
        @Nullable String identity,
        String attributes,
        @Nullable Binding binding,
        @Nullable String roleSid,
        Instant created,
        Instant updated,
        @Nullable Integer lastReadMessageIndex,
        @Nullable Instant lastReadTimestamp,
        NotificationLevel notificationLevel) {
    /** Whether somebody is told of what happens in a conversation. */
    public enum NotificationLevel {
        /** As the service says. */
        DEFAULT,
        /** Not. */
        MUTED;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * By which addresses somebody takes part.
     *
     * @param type the channel: {@code sms}, {@code whatsapp}, {@code messenger} or {@code rcs}
     * @param address their own, with the channel's prefix; null of a user or a number that the account projects into a group
     * @param proxyAddress the account's, that they write to; null in a group
     * @param projectedAddress the account's, by which a group knows them; null of somebody with a phone
     * @param level {@code to} or {@code cc} of somebody with e-mail, else null
     * @param name of somebody with e-mail, else null
     */
    public record Binding(
            String type,
            @Nullable String address,
            @Nullable String proxyAddress,
            @Nullable String projectedAddress,
            @Nullable String level,
            @Nullable String name) {
        /** A phone in a group of phones, or somebody who is projected into one. */
        public boolean grouped() {
            return proxyAddress == null;
        }
    }

    /** Whether it takes part by chat alone. */
    public boolean chats() {
        return binding == null;
    }

    /** Their own address outside of the chat; null if they have none. */
    public @Nullable String address() {
        return binding == null ? null : binding.address();
    }

    /** The account's address that they write to; null if there is none. */
    public @Nullable String proxyAddress() {
        return binding == null ? null : binding.proxyAddress();
    }

    /** The account's address by which a group of phones knows them; null if there is none. */
    public @Nullable String projectedAddress() {
        return binding == null ? null : binding.projectedAddress();
    }

    Participant withReading(@Nullable Integer index, @Nullable Instant at) {
        return new Participant(
                sid,
                accountSid,
                serviceSid,
                conversationSid,
                identity,
                attributes,
                binding,
                roleSid,
                created,
                updated,
                index,
                at,
                notificationLevel);
    }

    Participant withNotificationLevel(NotificationLevel level) {
        return new Participant(
                sid,
                accountSid,
                serviceSid,
                conversationSid,
                identity,
                attributes,
                binding,
                roleSid,
                created,
                updated,
                lastReadMessageIndex,
                lastReadTimestamp,
                level);
    }
}
