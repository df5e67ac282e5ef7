package dev.tidings.conversations.membership;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The conversations that somebody takes part in, known by identity or by address; every method waits for the
 * backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be
 * done about it.
 */
public final class ParticipantConversations {
    private final ParticipantConversationOperations operations;

    private ParticipantConversations(ParticipantConversationOperations operations) {
        this.operations = operations;
    }

    /**
     * The conversations that somebody takes part in, known by identity or by address, called through {@code client}.
     */
    public static ParticipantConversations of(TidingsClient client) {
        return new ParticipantConversations(ParticipantConversationOperations.of(client));
    }

    /**
     * The conversations that somebody takes part in, known by identity or by address, called through {@code client}.
     */
    public static ParticipantConversations of(TidingsClient client, ChatServiceSid service) {
        return new ParticipantConversations(ParticipantConversationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ParticipantConversations with(RequestOptions options) {
        return new ParticipantConversations(operations.with(options));
    }

    /** Lists the conversations of the user whom the application calls so. */
    public Listing<ParticipantConversation> ofIdentity(String identity) {
        return ofIdentity(identity, UnaryOperator.identity());
    }

    /** Lists the conversations of the user whom the application calls so. */
    public Listing<ParticipantConversation> ofIdentity(String identity, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .list("Identity", identity, describe.apply(ListParams.builder()).build())
                .listing();
    }

    /**
     * Lists the conversations of whoever is reached at this address, written as in {@link
     * dev.tidings.conversations.conversation.MessagingBinding}.
     */
    public Listing<ParticipantConversation> ofAddress(String address) {
        return ofAddress(address, UnaryOperator.identity());
    }

    /**
     * Lists the conversations of whoever is reached at this address, written as in {@link
     * dev.tidings.conversations.conversation.MessagingBinding}.
     */
    public Listing<ParticipantConversation> ofAddress(String address, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .list("Address", address, describe.apply(ListParams.builder()).build())
                .listing();
    }
}
