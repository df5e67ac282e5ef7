package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * Those who take part in a conversation; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Participants {
    private final ParticipantOperations operations;

    private Participants(ParticipantOperations operations) {
        this.operations = operations;
    }

    /** Those who take part in a conversation, called through {@code client}. */
    public static Participants of(TidingsClient client, String conversation) {
        return new Participants(ParticipantOperations.of(client, conversation));
    }

    /** Those who take part in a conversation, called through {@code client}. */
    public static Participants of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new Participants(ParticipantOperations.of(client, service, conversation));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Participants with(RequestOptions options) {
        return new Participants(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public Participants webhookEnabled(boolean enabled) {
        return new Participants(operations.webhookEnabled(enabled));
    }

    /** Adds somebody; never twice. */
    public Participant create(UnaryOperator<ParticipantParams.Builder> describe) {
        return create(ParticipantParams.of(describe));
    }

    /** Adds somebody; never twice. */
    public Participant create(ParticipantParams params) {
        return operations.create(params).call();
    }

    /** Fetches the participant. */
    public Participant fetch(ParticipantSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the participant of this SID or identity. */
    public Participant fetch(String sidOrIdentity) {
        return operations.fetch(sidOrIdentity).call();
    }

    /** Lists those who take part. */
    public Listing<Participant> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists those who take part. */
    public Listing<Participant> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists those who take part. */
    public Listing<Participant> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the participant of this SID or identity. */
    public Participant update(String sidOrIdentity, UnaryOperator<ParticipantParams.Builder> describe) {
        return update(sidOrIdentity, ParticipantParams.of(describe));
    }

    /** Changes the participant of this SID or identity. */
    public Participant update(String sidOrIdentity, ParticipantParams params) {
        return operations.update(sidOrIdentity, params).call();
    }

    /** Changes the participant. */
    public Participant update(ParticipantSid sid, ParticipantParams params) {
        return update(sid.toString(), params);
    }

    /** Removes the participant. */
    public void delete(ParticipantSid sid) {
        delete(sid.toString());
    }

    /** Removes the participant of this SID or identity. */
    public void delete(String sidOrIdentity) {
        operations.delete(sidOrIdentity).call();
    }
}
