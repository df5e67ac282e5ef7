package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Message resource and of its receipts: paths, parameters, models. */
final class MessageOperations {
    private static final String MESSAGES = "/Conversations/{ConversationSid}/Messages";
    private static final String MESSAGE = "/Conversations/{ConversationSid}/Messages/{Sid}";
    private static final String RECEIPTS = "/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts";
    private static final String RECEIPT = "/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}";

    private final Api api;
    private final String root;
    private final String conversation;
    private final boolean telling;

    private MessageOperations(Api api, String root, String conversation, boolean telling) {
        this.api = api;
        this.root = root;
        this.conversation = conversation;
        this.telling = telling;
    }

    static MessageOperations of(TidingsClient client, String conversation) {
        return new MessageOperations(Api.of(client, "conversations"), "/v1", conversation, false);
    }

    static MessageOperations of(TidingsClient client, ChatServiceSid service, String conversation) {
        return new MessageOperations(Api.of(client, "conversations"), "/v1/Services/" + service, conversation, false);
    }

    MessageOperations with(RequestOptions options) {
        return new MessageOperations(api.with(options), root, conversation, telling);
    }

    MessageOperations webhookEnabled(boolean enabled) {
        return new MessageOperations(api, root, conversation, enabled);
    }

    Operation<Message> create(MessageParams p) {
        return told(api.create(Message.class, root + MESSAGES, conversation).form(p.forNew()));
    }

    Operation<Message> fetch(MessageSid sid) {
        return api.fetch(Message.class, root + MESSAGE, conversation, sid.toString());
    }

    ListOperation<Message> list(MessageListParams p) {
        return api.list(Message.class, "messages", root + MESSAGES, conversation)
                .described(p);
    }

    Operation<Message> update(MessageSid sid, MessageParams p) {
        return changing(api.update(Message.class, root + MESSAGE, conversation, sid.toString())
                .form(p.forUpdate()));
    }

    Operation<Void> delete(MessageSid sid) {
        return told(api.delete(root + MESSAGE, conversation, sid.toString()));
    }

    ListOperation<DeliveryReceipt> receipts(MessageSid message, ListParams p) {
        return api.list(DeliveryReceipt.class, "delivery_receipts", root + RECEIPTS, conversation, message.toString())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<DeliveryReceipt> receipt(MessageSid message, DeliveryReceiptSid sid) {
        return api.fetch(DeliveryReceipt.class, root + RECEIPT, conversation, message.toString(), sid.toString());
    }

    /** Without webhooks, doing it twice is as good as once. */
    private <T> Operation<T> changing(Operation<T> call) {
        return telling ? told(call) : call.repeatable();
    }

    private <T> Operation<T> told(Operation<T> call) {
        return telling ? call.header("X-Twilio-Webhook-Enabled", "true") : call;
    }
}
