package dev.tidings.conversations.membership;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the UserConversation resource: paths, parameters, model. */
final class UserConversationOperations {
    private static final String CONVERSATIONS = "/Users/{UserSid}/Conversations";
    private static final String CONVERSATION = "/Users/{UserSid}/Conversations/{ConversationSid}";

    private final Api api;
    private final String root;
    private final String user;

    private UserConversationOperations(Api api, String root, String user) {
        this.api = api;
        this.root = root;
        this.user = user;
    }

    static UserConversationOperations of(TidingsClient client, String user) {
        return new UserConversationOperations(Api.of(client, "conversations"), "/v1", user);
    }

    static UserConversationOperations of(TidingsClient client, ChatServiceSid service, String user) {
        return new UserConversationOperations(Api.of(client, "conversations"), "/v1/Services/" + service, user);
    }

    UserConversationOperations with(RequestOptions options) {
        return new UserConversationOperations(api.with(options), root, user);
    }

    Operation<UserConversation> fetch(String conversation) {
        return api.fetch(UserConversation.class, root + CONVERSATION, user, conversation);
    }

    ListOperation<UserConversation> list(ListParams p) {
        return api.list(UserConversation.class, "conversations", root + CONVERSATIONS, user)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<UserConversation> update(String conversation, UserConversationParams p) {
        return api.update(UserConversation.class, root + CONVERSATION, user, conversation)
                .form(p)
                .repeatable();
    }

    Operation<Void> delete(String conversation) {
        return api.delete(root + CONVERSATION, user, conversation);
    }
}
