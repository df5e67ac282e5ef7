package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The conversations of a chat service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Conversations {
    private final ConversationOperations operations;

    private Conversations(ConversationOperations operations) {
        this.operations = operations;
    }

    /** The conversations of a chat service, called through {@code client}. */
    public static Conversations of(TidingsClient client) {
        return new Conversations(ConversationOperations.of(client));
    }

    /** The conversations of a chat service, called through {@code client}. */
    public static Conversations of(TidingsClient client, ChatServiceSid service) {
        return new Conversations(ConversationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Conversations with(RequestOptions options) {
        return new Conversations(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public Conversations webhookEnabled(boolean enabled) {
        return new Conversations(operations.webhookEnabled(enabled));
    }

    /** Creates a conversation; never twice. */
    public Conversation create(UnaryOperator<ConversationParams.Builder> describe) {
        return create(describe.apply(ConversationParams.builder()).build());
    }

    /** Creates a conversation; never twice. */
    public Conversation create(ConversationParams params) {
        return operations.create(params).call();
    }

    /**
     * Creates a conversation with up to 10 who take part; never twice. It is {@link ConversationState#INITIALIZING}
     * until they do.
     */
    public Conversation createWithParticipants(
            UnaryOperator<ConversationParams.Builder> describe, ParticipantParams... participants) {
        return createWithParticipants(
                describe.apply(ConversationParams.builder()).build(), List.of(participants));
    }

    /**
     * Creates a conversation with up to 10 who take part; never twice. It is {@link ConversationState#INITIALIZING}
     * until they do.
     */
    public Conversation createWithParticipants(ConversationParams params, List<ParticipantParams> participants) {
        return operations.createWithParticipants(params, participants).call();
    }

    /** Fetches the conversation. */
    public Conversation fetch(ConversationSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the conversation of this SID or unique name. */
    public Conversation fetch(String sidOrUniqueName) {
        return operations.fetch(sidOrUniqueName).call();
    }

    /** Lists conversations. */
    public Listing<Conversation> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists conversations. */
    public Listing<Conversation> list(UnaryOperator<ConversationListParams.Builder> describe) {
        return list(describe.apply(ConversationListParams.builder()).build());
    }

    /** Lists conversations. */
    public Listing<Conversation> list(ConversationListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the conversation of this SID or unique name. */
    public Conversation update(String sidOrUniqueName, UnaryOperator<ConversationParams.Builder> describe) {
        return update(
                sidOrUniqueName, describe.apply(ConversationParams.builder()).build());
    }

    /** Changes the conversation of this SID or unique name. */
    public Conversation update(String sidOrUniqueName, ConversationParams params) {
        return operations.update(sidOrUniqueName, params).call();
    }

    /** Changes the conversation. */
    public Conversation update(ConversationSid sid, ConversationParams params) {
        return update(sid.toString(), params);
    }

    /** Deletes the conversation and what was written in it. */
    public void delete(ConversationSid sid) {
        delete(sid.toString());
    }

    /** Deletes the conversation of this SID or unique name and what was written in it. */
    public void delete(String sidOrUniqueName) {
        operations.delete(sidOrUniqueName).call();
    }
}
