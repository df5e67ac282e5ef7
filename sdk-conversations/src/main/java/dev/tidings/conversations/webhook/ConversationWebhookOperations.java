package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Webhook resource of conversations: paths, parameters, model. */
final class ConversationWebhookOperations {
    private static final String WEBHOOKS = "/Conversations/{ConversationSid}/Webhooks";
    private static final String WEBHOOK = "/Conversations/{ConversationSid}/Webhooks/{Sid}";

    private final Api api;
    private final String root;
    private final String conversation;

    private ConversationWebhookOperations(Api api, String root, String conversation) {
        this.api = api;
        this.root = root;
        this.conversation = conversation;
    }

    static ConversationWebhookOperations of(TidingsClient client, String conversation) {
        return new ConversationWebhookOperations(Api.of(client, "conversations"), "/v1", conversation);
    }

    static ConversationWebhookOperations of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new ConversationWebhookOperations(
                Api.of(client, "conversations"), "/v1/Services/" + service, conversation);
    }

    ConversationWebhookOperations with(RequestOptions options) {
        return new ConversationWebhookOperations(api.with(options), root, conversation);
    }

    Operation<ConversationWebhook> create(WebhookTarget target, ConversationWebhookParams p) {
        return api.create(ConversationWebhook.class, root + WEBHOOKS, conversation)
                .form("Target", target)
                .form(p.forNew(target));
    }

    Operation<ConversationWebhook> fetch(ConversationWebhookSid sid) {
        return api.fetch(ConversationWebhook.class, root + WEBHOOK, conversation, sid.toString());
    }

    ListOperation<ConversationWebhook> list(ListParams p) {
        return api.list(ConversationWebhook.class, "webhooks", root + WEBHOOKS, conversation)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<ConversationWebhook> update(ConversationWebhookSid sid, ConversationWebhookParams p) {
        return api.update(ConversationWebhook.class, root + WEBHOOK, conversation, sid.toString())
                .form(p.forUpdate())
                .repeatable();
    }

    Operation<Void> delete(ConversationWebhookSid sid) {
        return api.delete(root + WEBHOOK, conversation, sid.toString());
    }
}
