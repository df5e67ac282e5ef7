package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages of conversations and their receipts on the wire. */
final class ChatMessageViews {
    private static final View<ChatMessage.Attachment> ATTACHMENT = View.of(
            "Media",
            (file, out) -> out.string("sid", file.sid())
                    .number("size", file.size())
                    .string("content_type", file.contentType())
                    .string("filename", file.filename()));

    private static final View<ChatMessage.Attachment> CAPITALS = View.of(
            "Media",
            (file, out) -> out.string("Sid", file.sid())
                    .string("Filename", file.filename())
                    .string("ContentType", file.contentType())
                    .number("Size", file.size()));

    /**
     * A receipt with what stands around it.
     *
     * @param message whose it is
     * @param place which one
     */
    record Placed(ChatMessage message, int place) {
        Receipt receipt() {
            return message.receipts().get(place);
        }
    }

    private ChatMessageViews() {}

    /** Messages as a call sees them that looks in {@code scope}. */
    static View<ChatMessage> message(ChatScope scope) {
        return View.of("Message", (message, out) -> write(scope, message, out));
    }

    private static void write(ChatScope scope, ChatMessage message, ResourceWriter out) {
        out.string("sid", message.sid()).string("account_sid", scope.accountSid());
        service(scope, out);
        out.string("conversation_sid", message.conversationSid())
                .number("index", message.index())
                .string("author", message.author())
                .string("body", message.body());
        List<ChatMessage.Attachment> media = message.extras().media();
        if (media.isEmpty()) {
            out.data("media", null);
        } else {
            out.objects("media", media, ATTACHMENT);
        }
        out.string("attributes", message.attributes())
                .string("participant_sid", message.participantSid())
                .iso("date_created", message.created())
                .iso("date_updated", message.updated());
        delivery(message.delivery(), out);
        String path = scope.path(message.path());
        out.string("content_sid", message.extras().contentSid())
                .url("url", path)
                .object(
                        "links",
                        links -> links.url("delivery_receipts", path + "/Receipts")
                                .url("channel_metadata", path + "/ChannelMetadata"));
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

    /** Receipts as a call sees them that looks in {@code scope}. */
    static View<Placed> receipt(ChatScope scope) {
        return View.of("Receipt", (placed, out) -> {
            Receipt receipt = placed.receipt();
            String sid = Receipt.sid(placed.message().sid(), placed.place());
            out.string("sid", sid).string("account_sid", scope.accountSid());
            service(scope, out);
            DeliveryStatus status = receipt.status();
            out.string("conversation_sid", placed.message().conversationSid())
                    .string("message_sid", placed.message().sid())
                    .string("channel_message_sid", receipt.channelMessageSid())
                    .string("participant_sid", receipt.participantSid())
                    .string("status", status == null ? null : status.wire())
                    .number("error_code", receipt.errorCode())
                    .iso("date_created", placed.message().created())
                    .iso("date_updated", receipt.updated())
                    .url("url", scope.path(placed.message().path() + "/Receipts/" + sid));
        });
    }

    /** What is known of the way on which {@code message} came. */
    static byte[] metadata(ChatMessage.Source source) {
        return JsonWriter.bytes(out -> out.string("type", source.channel())
                .object(
                        "data",
                        data -> data.string("message_sid", source.messageSid()).object("context", context -> {
                            if (source.profileName() != null) {
                                context.string("ProfileName", source.profileName());
                            }
                        })));
    }

    /** Files as applications are told of them: JSON in a parameter. */
    static String mediaText(List<ChatMessage.Attachment> media) {
        byte[] object = JsonWriter.bytes(out -> out.objects("m", media, CAPITALS));
        String text = new String(object, StandardCharsets.UTF_8);
        return text.substring(text.indexOf('['), text.lastIndexOf(']') + 1);
    }

    /** Only below its service an answer names it. */
    private static void service(ChatScope scope, ResourceWriter out) {
        if (scope.named()) {
            out.string("chat_service_sid", scope.serviceSid());
        }
    }
}
