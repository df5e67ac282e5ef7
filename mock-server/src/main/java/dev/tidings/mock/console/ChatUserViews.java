package dev.tidings.mock.console;

import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chatclient.ChatPush;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.chatmessage.Delivery;
import dev.tidings.mock.chatmessage.Receipt;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What users of client SDKs see: themselves, their devices, and conversations with what was said there. */
final class ChatUserViews {
    static final View<PushBinding> DEVICE = View.of(
            "Device",
            (each, out) -> out.string("sid", each.sid())
                    .string("type", each.type().wire())
                    .string("endpoint", each.endpoint())
                    .string("credential_sid", each.credentialSid())
                    .strings(
                            "topics",
                            each.topics().stream().map(PushBinding.Topic::wire).toList()));
    private static final View<ChatPush> PUSH = View.of(
            "Push",
            (each, out) -> out.string("device", each.bindingSid())
                    .string("topic", each.topic().wire())
                    .string("conversation_sid", each.conversationSid())
                    .string("message_sid", each.messageSid())
                    .string("text", each.text())
                    .string("sound", each.sound())
                    .number("badge", each.badge())
                    .string("at", each.at().toString()));
    private static final View<ChatMessage.Attachment> FILE = View.of(
            "File",
            (each, out) -> out.string("sid", each.sid())
                    .string("content_type", each.contentType())
                    .string("filename", each.filename())
                    .number("size", each.size()));
    private static final View<Receipt> RECEIPT = View.of("Receipt", (each, out) -> {
        String status = each.status() == null ? null : each.status().wire();
        out.string("participant_sid", each.participantSid())
                .string("channel_message_sid", each.channelMessageSid())
                .string("status", status)
                .number("error_code", each.errorCode());
    });
    private static final View<Participant> PARTICIPANT = View.of(
            "Participant",
            (each, out) -> out.string("sid", each.sid())
                    .string("identity", each.identity())
                    .string("address", each.address())
                    .string("proxy_address", each.proxyAddress())
                    .string("projected_address", each.projectedAddress())
                    .string("role_sid", each.roleSid())
                    .string("attributes", each.attributes())
                    .number("last_read_message_index", each.lastReadMessageIndex()));
    private static final View<ChatMessage> MESSAGE = View.of("Message", (each, out) -> {
        out.number("index", each.index())
                .string("sid", each.sid())
                .string("author", each.author())
                .string("body", each.body())
                .string("attributes", each.attributes())
                .objects("media", each.extras().media(), FILE)
                .string("at", each.created().toString());
        delivery(each.delivery(), out);
        out.objects("receipts", each.receipts(), RECEIPT);
    });

    private final ChatUserCalls.Rooms rooms;

    ChatUserViews(ChatUserCalls.Rooms rooms) {
        this.rooms = rooms;
    }

    private static void delivery(@Nullable Delivery delivery, ResourceWriter out) {
        if (delivery == null) {
            out.data("delivery", null);
            return;
        }
        out.object("delivery", in -> {
            in.number("total", delivery.total());
            delivery.shares().forEach((name, share) -> in.string(name, share.wire()));
        });
    }

    /** Who {@code user} is, where they take part and what was pushed to them. */
    void write(User user, ResourceWriter out) {
        String service = user.serviceSid();
        out.string("sid", user.sid())
                .string("service_sid", service)
                .string("identity", user.identity())
                .string("friendly_name", user.friendlyName())
                .string("attributes", user.attributes())
                .string("role_sid", user.roleSid())
                .bool("online", user.connected())
                .objects(
                        "conversations",
                        rooms.participants().of(service, user.identity()),
                        View.of("UserConversation", this::writePlace))
                .objects("devices", rooms.bindings().of(service, user.identity()), DEVICE)
                .objects("pushes", rooms.clients().pushes().to(service, user.identity()), PUSH);
    }

    private void writePlace(Participant participant, ResourceWriter out) {
        Conversation conversation = rooms.conversations()
                .find(participant.conversationSid())
                .orElseThrow(() -> new IllegalStateException("no conversation of " + participant));
        writeHead(conversation, out);
        writeOwn(participant, out);
    }

    private static void writeHead(Conversation conversation, ResourceWriter out) {
        out.string("sid", conversation.sid())
                .string("friendly_name", conversation.friendlyName())
                .string("unique_name", conversation.uniqueName())
                .string("attributes", conversation.attributes())
                .string("state", conversation.state().wire());
    }

    private void writeOwn(@Nullable Participant own, ResourceWriter out) {
        out.string("participant_sid", own == null ? null : own.sid())
                .string(
                        "notifications",
                        own == null ? null : own.notificationLevel().wire())
                .number("last_read_message_index", own == null ? null : own.lastReadMessageIndex())
                .number("unread", own == null ? null : rooms.messages().unread(own));
    }

    /** {@code conversation} as {@code user} sees it, with its last {@code limit} messages; those who do not take part see none. */
    void write(User user, Conversation conversation, int limit, ResourceWriter out) {
        Participant own =
                rooms.participants().named(conversation.sid(), user.identity()).orElse(null);
        List<Participant> participants = new ArrayList<>();
        List<ChatMessage> messages = new ArrayList<>();
        if (own != null) {
            rooms.participants().of(conversation.sid()).forEach(participants::add);
            rooms.messages().of(conversation.sid()).forEach(messages::add);
        }
        writeHead(conversation, out);
        writeOwn(own, out);
        out.strings("typing", rooms.clients().typing().now(conversation.sid()))
                .objects("participants", participants, PARTICIPANT)
                .objects("messages", messages.subList(Math.max(0, messages.size() - limit), messages.size()), MESSAGE);
    }
}
