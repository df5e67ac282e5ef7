package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.Parameters;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What applications are told of messages and of what becomes of them, in the documented order. */
final class ChatMessageEvents {
    private ChatMessageEvents() {}

    /** That something is to be said. */
    static Happening add(
            Origin origin,
            Conversation conversation,
            ChatDraft draft,
            @Nullable String participantSid,
            ChatRules.Said said) {
        Parameters.Builder about = Parameters.builder().add("ConversationSid", conversation.sid());
        List<ChatMessage.Attachment> media =
                said.media().stream().map(ChatMedia::attachment).toList();
        say(about, said.body(), draft.author(), participantSid, draft.attributes(), media);
        return happening(EventType.MESSAGE_ADD, origin, conversation, about);
    }

    static Happening added(Origin origin, Conversation conversation, ChatMessage message) {
        String service = conversation.messagingServiceSid();
        Parameters.Builder about = Parameters.builder()
                .add("ConversationSid", conversation.sid())
                .add("MessageSid", message.sid())
                .add("MessagingServiceSid", service == null ? "" : service)
                .add("Index", Integer.toString(message.index()))
                .add("DateCreated", Dates.iso(message.created()));
        say(about, message);
        return happening(EventType.MESSAGE_ADDED, origin, conversation, about);
    }

    /** What is to happen or has happened to {@code message}: a change, or, if {@code removed} is not null, its end. */
    static Happening changed(
            EventType type, Origin origin, Conversation conversation, ChatMessage message, @Nullable Instant removed) {
        Parameters.Builder about = Parameters.builder()
                .add("ConversationSid", conversation.sid())
                .add("MessageSid", message.sid())
                .add("Index", Integer.toString(message.index()))
                .add("DateCreated", Dates.iso(message.created()))
                .add("DateUpdated", Dates.iso(message.updated()));
        if (removed != null) {
            about.add("DateRemoved", Dates.iso(removed));
        }
        say(about, message);
        return happening(type, origin, conversation, about);
    }

    /** That the receipt at {@code place} of {@code message} has a new status. */
    static Happening delivery(Origin origin, Conversation conversation, ChatMessage message, int place) {
        Receipt receipt = message.receipts().get(place);
        String channelSid = receipt.channelMessageSid();
        DeliveryStatus status = receipt.status();
        return happening(
                EventType.DELIVERY_UPDATED,
                origin,
                conversation,
                Parameters.builder()
                        .add("AccountSid", conversation.accountSid())
                        .add("ConversationSid", conversation.sid())
                        .add("ChatServiceSid", conversation.serviceSid())
                        .add("MessageSid", message.sid())
                        .add("DeliveryReceiptSid", Receipt.sid(message.sid(), place))
                        .add("ChannelMessageSid", channelSid == null ? "" : channelSid)
                        .add("ParticipantSid", receipt.participantSid())
                        .add("Status", status == null ? "" : status.wire())
                        .add("ErrorCode", Integer.toString(receipt.errorCode()))
                        .add("DateCreated", Dates.iso(message.created()))
                        .add("DateUpdated", Dates.iso(receipt.updated())));
    }

    private static void say(Parameters.Builder about, ChatMessage message) {
        say(
                about,
                message.body(),
                message.author(),
                message.participantSid(),
                message.attributes(),
                message.extras().media());
    }

    private static void say(
            Parameters.Builder about,
            @Nullable String body,
            String author,
            @Nullable String participantSid,
            String attributes,
            List<ChatMessage.Attachment> media) {
        about.add("Body", body == null ? "" : body).add("Author", author);
        if (participantSid != null) {
            about.add("ParticipantSid", participantSid);
        }
        about.add("Attributes", attributes);
        if (!media.isEmpty()) {
            about.add("Media", ChatMessageViews.mediaText(media));
        }
    }

    private static Happening happening(
            EventType type, Origin origin, Conversation conversation, Parameters.Builder about) {
        return new Happening(
                type, origin, conversation.accountSid(), conversation.serviceSid(), conversation.sid(), about.build());
    }
}
