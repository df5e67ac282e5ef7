package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatFields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to take part in a conversation.
 *
 * @param identity see {@link Participant}
 * @param address see {@link Participant.Binding}
 * @param proxyAddress see {@link Participant.Binding}
 * @param projectedAddress see {@link Participant.Binding}
 * @param attributes see {@link Participant}
 * @param roleSid see {@link Participant}; null for the usual one
 * @param created when it is said to have been added; null for now
 * @param updated when it is said to have been changed; null for now
 */
public record ParticipantDraft(
        @Nullable String identity,
        @Nullable String address,
        @Nullable String proxyAddress,
        @Nullable String projectedAddress,
        String attributes,
        @Nullable String roleSid,
        @Nullable Instant created,
        @Nullable Instant updated) {
    /** A user who chats. */
    public static ParticipantDraft chat(String identity) {
        return new ParticipantDraft(identity, null, null, null, ChatFields.NO_ATTRIBUTES, null, null, null);
    }

    /** Somebody at {@code address} who writes to {@code proxyAddress} of the account. */
    public static ParticipantDraft pair(String address, String proxyAddress) {
        return new ParticipantDraft(null, address, proxyAddress, null, ChatFields.NO_ATTRIBUTES, null, null, null);
    }

    /** A phone in a group of phones. */
    public static ParticipantDraft phone(String address) {
        return new ParticipantDraft(null, address, null, null, ChatFields.NO_ATTRIBUTES, null, null, null);
    }

    /** A number of the account in a group of phones, and the user who writes from there; null for nobody. */
    public static ParticipantDraft projected(@Nullable String identity, String projectedAddress) {
        return new ParticipantDraft(identity, null, null, projectedAddress, ChatFields.NO_ATTRIBUTES, null, null, null);
    }
}
