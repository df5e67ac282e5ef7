package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Participant resource: paths, parameters, model. */
final class ParticipantOperations {
    private static final String PARTICIPANTS = "/Conversations/{ConversationSid}/Participants";
    private static final String PARTICIPANT = "/Conversations/{ConversationSid}/Participants/{Sid}";

    private final Api api;
    private final String root;
    private final String conversation;
    private final boolean telling;

    private ParticipantOperations(Api api, String root, String conversation, boolean telling) {
        this.api = api;
        this.root = root;
        this.conversation = conversation;
        this.telling = telling;
    }

    static ParticipantOperations of(TidingsClient client, String conversation) {
        return new ParticipantOperations(Api.of(client, "conversations"), "/v1", conversation, false);
    }

    static ParticipantOperations of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new ParticipantOperations(
                Api.of(client, "conversations"), "/v1/Services/" + service, conversation, false);
    }

    ParticipantOperations with(RequestOptions options) {
        return new ParticipantOperations(api.with(options), root, conversation, telling);
    }

    ParticipantOperations webhookEnabled(boolean enabled) {
        return new ParticipantOperations(api, root, conversation, enabled);
    }

    Operation<Participant> create(ParticipantParams p) {
        return told(
                api.create(Participant.class, root + PARTICIPANTS, conversation).form(p.forNew()));
    }

    Operation<Participant> fetch(String key) {
        return api.fetch(Participant.class, root + PARTICIPANT, conversation, key);
    }

    ListOperation<Participant> list(ListParams p) {
        return api.list(Participant.class, "participants", root + PARTICIPANTS, conversation)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Participant> update(String key, ParticipantParams p) {
        return changing(api.update(Participant.class, root + PARTICIPANT, conversation, key)
                .form(p.forUpdate()));
    }

    Operation<Void> delete(String key) {
        return told(api.delete(root + PARTICIPANT, conversation, key));
    }

    /** Without webhooks, doing it twice is as good as once. */
    private <T> Operation<T> changing(Operation<T> call) {
        return telling ? told(call) : call.repeatable();
    }

    private <T> Operation<T> told(Operation<T> call) {
        return telling ? call.header("X-Twilio-Webhook-Enabled", "true") : call;
    }
}
