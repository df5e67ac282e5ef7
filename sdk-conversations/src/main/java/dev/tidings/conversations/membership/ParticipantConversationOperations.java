package dev.tidings.conversations.membership;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import java.util.Locale;

/** The facts of the ParticipantConversation resource: path, filters, model. */
final class ParticipantConversationOperations {
    private static final String CONVERSATIONS = "/ParticipantConversations";

    private final Api api;
    private final String root;

    private ParticipantConversationOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static ParticipantConversationOperations of(TidingsClient client) {
        return new ParticipantConversationOperations(Api.of(client, "conversations"), "/v1");
    }

    static ParticipantConversationOperations of(TidingsClient client, ChatServiceSid service) {
        return new ParticipantConversationOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    ParticipantConversationOperations with(RequestOptions options) {
        return new ParticipantConversationOperations(api.with(options), root);
    }

    ListOperation<ParticipantConversation> list(String filter, String value, ListParams p) {
        return api.list(ParticipantConversation.class, "conversations", root + CONVERSATIONS)
                .query(filter, Check.given(filter.toLowerCase(Locale.ROOT), value))
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
