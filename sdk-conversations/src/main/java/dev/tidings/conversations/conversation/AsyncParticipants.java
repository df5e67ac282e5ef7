package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Those who take part in a conversation; no method waits for the backend's answer, and what {@link Participants}
 * throws its futures fail with.
 */
public final class AsyncParticipants {
    private final ParticipantOperations operations;

    private AsyncParticipants(ParticipantOperations operations) {
        this.operations = operations;
    }

    /** Those who take part in a conversation, called through {@code client}. */
    public static AsyncParticipants of(TidingsClient client, String conversation) {
        return new AsyncParticipants(ParticipantOperations.of(client, conversation));
    }

    /** Those who take part in a conversation, called through {@code client}. */
    public static AsyncParticipants of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new AsyncParticipants(ParticipantOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncParticipants with(RequestOptions options) {
        return new AsyncParticipants(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public AsyncParticipants webhookEnabled(boolean enabled) {
        return new AsyncParticipants(operations.webhookEnabled(enabled));
    }

    /** Adds somebody; never twice. */
    public CompletableFuture<Participant> create(UnaryOperator<ParticipantParams.Builder> describe) {
        return create(ParticipantParams.of(describe));
    }

    /** Adds somebody; never twice. */
    public CompletableFuture<Participant> create(ParticipantParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the participant. */
    public CompletableFuture<Participant> fetch(ParticipantSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the participant of this SID or identity. */
    public CompletableFuture<Participant> fetch(String sidOrIdentity) {
        return operations.fetch(sidOrIdentity).callAsync();
    }

    /** Lists those who take part. */
    public AsyncListing<Participant> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists those who take part. */
    public AsyncListing<Participant> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists those who take part. */
    public AsyncListing<Participant> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the participant of this SID or identity. */
    public CompletableFuture<Participant> update(
            String sidOrIdentity, UnaryOperator<ParticipantParams.Builder> describe) {
        return update(sidOrIdentity, ParticipantParams.of(describe));
    }

    /** Changes the participant of this SID or identity. */
    public CompletableFuture<Participant> update(String sidOrIdentity, ParticipantParams params) {
        return operations.update(sidOrIdentity, params).callAsync();
    }

    /** Changes the participant. */
    public CompletableFuture<Participant> update(ParticipantSid sid, ParticipantParams params) {
        return update(sid.toString(), params);
    }

    /** Removes the participant. */
    public CompletableFuture<Void> delete(ParticipantSid sid) {
        return delete(sid.toString());
    }

    /** Removes the participant of this SID or identity. */
    public CompletableFuture<Void> delete(String sidOrIdentity) {
        return operations.delete(sidOrIdentity).callAsync();
    }
}
