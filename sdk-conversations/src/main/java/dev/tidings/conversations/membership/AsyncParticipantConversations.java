package dev.tidings.conversations.membership;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The conversations that somebody takes part in, known by identity or by address; no method waits for the
 * backend's answer, and what {@link ParticipantConversations} throws its futures fail with.
 */
public final class AsyncParticipantConversations {
    private final ParticipantConversationOperations operations;

    private AsyncParticipantConversations(ParticipantConversationOperations operations) {
        this.operations = operations;
    }

    /**
     * The conversations that somebody takes part in, known by identity or by address, called through {@code client}.
     */
    public static AsyncParticipantConversations of(TidingsClient client) {
        return new AsyncParticipantConversations(ParticipantConversationOperations.of(client));
    }

    /**
     * The conversations that somebody takes part in, known by identity or by address, called through {@code client}.
     */
    public static AsyncParticipantConversations of(TidingsClient client, ChatServiceSid service) {
        return new AsyncParticipantConversations(ParticipantConversationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncParticipantConversations with(RequestOptions options) {
        return new AsyncParticipantConversations(operations.with(options));
    }

    /** Lists the conversations of the user whom the application calls so. */
    public AsyncListing<ParticipantConversation> ofIdentity(String identity) {
        return ofIdentity(identity, UnaryOperator.identity());
    }

    /** Lists the conversations of the user whom the application calls so. */
    public AsyncListing<ParticipantConversation> ofIdentity(
            String identity, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .list("Identity", identity, describe.apply(ListParams.builder()).build())
                .asyncListing();
    }

    /**
     * Lists the conversations of whoever is reached at this address, written as in {@link
     * dev.tidings.conversations.conversation.MessagingBinding}.
     */
    public AsyncListing<ParticipantConversation> ofAddress(String address) {
        return ofAddress(address, UnaryOperator.identity());
    }

    /**
     * Lists the conversations of whoever is reached at this address, written as in {@link
     * dev.tidings.conversations.conversation.MessagingBinding}.
     */
    public AsyncListing<ParticipantConversation> ofAddress(String address, UnaryOperator<ListParams.Builder> describe) {
        return operations
                .list("Address", address, describe.apply(ListParams.builder()).build())
                .asyncListing();
    }
}
