package dev.tidings.conversations.conversation;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.List;

/** The facts of the Conversation resource: paths, parameters, model. */
final class ConversationOperations {
    private static final String CONVERSATIONS = "/Conversations";
    private static final String CONVERSATION = "/Conversations/{Sid}";
    private static final String WITH_PARTICIPANTS = "/ConversationWithParticipants";

    private static final int MOST_AT_ONCE = 10;

    private final Api api;
    private final String root;
    private final boolean telling;

    private ConversationOperations(Api api, String root, boolean telling) {
        this.api = api;
        this.root = root;
        this.telling = telling;
    }

    static ConversationOperations of(TidingsClient client) {
        return new ConversationOperations(Api.of(client, "conversations"), "/v1", false);
    }

    static ConversationOperations of(TidingsClient client, ChatServiceSid service) {
        return new ConversationOperations(Api.of(client, "conversations"), "/v1/Services/" + service, false);
    }

    ConversationOperations with(RequestOptions options) {
        return new ConversationOperations(api.with(options), root, telling);
    }

    ConversationOperations webhookEnabled(boolean enabled) {
        return new ConversationOperations(api, root, enabled);
    }

    Operation<Conversation> create(ConversationParams p) {
        return told(api.create(Conversation.class, root + CONVERSATIONS).form(p.forNew()));
    }

    Operation<Conversation> createWithParticipants(ConversationParams p, List<ParticipantParams> participants) {
        if (participants.size() > MOST_AT_ONCE) { // 50426
            throw Check.refused("participants are " + participants.size() + ": there must be at most " + MOST_AT_ONCE);
        }
        return told(api.create(Conversation.class, root + WITH_PARTICIPANTS)
                .form(p.forNew())
                .form(
                        "Participant",
                        participants.stream().map(ParticipantParams::members).toList()));
    }

    Operation<Conversation> fetch(String key) {
        return api.fetch(Conversation.class, root + CONVERSATION, key);
    }

    ListOperation<Conversation> list(ConversationListParams p) {
        return api.list(Conversation.class, "conversations", root + CONVERSATIONS)
                .described(p);
    }

    Operation<Conversation> update(String key, ConversationParams p) {
        return changing(api.update(Conversation.class, root + CONVERSATION, key).form(p));
    }

    Operation<Void> delete(String key) {
        return told(api.delete(root + CONVERSATION, key));
    }

    /** Without webhooks, doing it twice is as good as once. */
    private <T> Operation<T> changing(Operation<T> call) {
        return telling ? told(call) : call.repeatable();
    }

    private <T> Operation<T> told(Operation<T> call) {
        return telling ? call.header("X-Twilio-Webhook-Enabled", "true") : call;
    }
}
