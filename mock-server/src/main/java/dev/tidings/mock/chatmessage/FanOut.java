package dev.tidings.mock.chatmessage;

import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDraft;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes what is said in a conversation on to those who do not chat: to each of them one ordinary message of its channel, from the
 * address that they know, by the rules of all messages. Nobody gets what they said themselves.
 */
final class FanOut {
    /** Larger files stay in the chat. */
    private static final long MOST_BYTES_SMS = 5 << 20;

    private static final long MOST_BYTES_CHANNEL = 16 << 20;

    /** What is passed on to phones: JPG, PNG, MP3, AMR, MP4 and PDF. */
    private static final Set<String> SMS_TYPES = Set.of(
            "image/jpeg",
            "image/jpg",
            "image/png",
            "audio/mpeg",
            "audio/mp3",
            "audio/amr",
            "video/mp4",
            "application/pdf");

    private static final Parameters AS_MMS =
            Parameters.builder().add("SendAsMms", "true").build();

    /**
     * What is to be passed on.
     *
     * @param author which participant says it; null if it is none
     * @param body the text; null for none
     * @param media the files that come with it
     * @param content the template that each channel is to show in its own way; null for none
     */
    record Passed(
            @Nullable Participant author,
            @Nullable String body,
            List<ChatMedia> media,
            ChatDraft.@Nullable Content content) {}

    private final Messages messages;
    private final Services services;

    FanOut(Messages messages, Services services) {
        this.messages = messages;
        this.services = services;
    }

    /** Whether {@code participants} are a group of phones, who write to each other and not to the account's numbers. */
    static boolean isGroup(Iterable<Participant> participants) {
        for (Participant each : participants) {
            Participant.Binding binding = each.binding();
            if (binding != null && binding.grouped()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Passes {@code said} on to {@code participants}.
     *
     * @return what became of it with each, in their order
     * @throws ApiError 50513 if they are a group of phones that its author is not in
     */
    List<Receipt> pass(Transaction tx, Conversation conversation, Iterable<Participant> participants, Passed said) {
        String groupSender = null;
        boolean group = isGroup(participants);
        if (group) {
            Participant author = said.author();
            if (author == null || author.binding() == null) {
                throw ApiError.badRequest(
                        50513, "The author is not in the group of conversation " + conversation.sid());
            }
            groupSender = author.projectedAddress();
            if (groupSender == null) {
                // A phone has written to the others by itself.
                return List.of();
            }
        }
        List<Receipt> receipts = new ArrayList<>(4);
        for (Participant each : participants) {
            String sender = group ? groupSender : each.proxyAddress();
            if (each.address() != null && sender != null && !each.equals(said.author())) {
                Receipt receipt = pass(tx, conversation, each, sender, said);
                if (receipt != null) {
                    receipts.add(receipt);
                }
            }
        }
        return List.copyOf(receipts);
    }

    /** What became of it with one of them; null if there is nothing that they can be sent. */
    private @Nullable Receipt pass(
            Transaction tx, Conversation conversation, Participant to, String sender, Passed said) {
        MessageDraft draft = draft(conversation, to, sender, said);
        if (draft == null) {
            return null;
        }
        try {
            Message message = messages.create(tx, conversation.accountSid(), draft);
            return new Receipt(to.sid(), message.sid(), null, 0, tx.now());
        } catch (ApiError refusal) {
            // What one of them cannot be sent is said all the same.
            return new Receipt(to.sid(), null, DeliveryStatus.FAILED, refusal.code(), tx.now());
        }
    }

    /**
     * The message to {@code to}. It belongs to the conversation's Messaging Service if the sender is in that one's pool: whether
     * the real backend has it so is unconfirmed.
     */
    private @Nullable MessageDraft draft(Conversation conversation, Participant to, String sender, Passed said) {
        String service = conversation.messagingServiceSid();
        String through = service != null && services.member(service, sender) != null ? service : null;
        boolean group = to.proxyAddress() == null;
        ChatDraft.Content content = said.content();
        if (content != null) {
            return new MessageDraft(to.address(), sender, through, null, List.of(), null, parameters(content, group));
        }
        Parameters more = group ? AS_MMS : Parameters.empty();
        ChatMedia file = said.media().isEmpty() ? null : first(said.media(), to);
        if (file != null) {
            // Text and several files do not go along; as documented.
            return new MessageDraft(to.address(), sender, through, null, List.of(file.contentUrl()), null, more);
        }
        return said.body() == null
                ? null
                : new MessageDraft(to.address(), sender, through, said.body(), List.of(), null, more);
    }

    private static Parameters parameters(ChatDraft.Content content, boolean group) {
        Parameters.Builder more = Parameters.builder().add("ContentSid", content.sid());
        if (content.variables() != null) {
            more.add("ContentVariables", content.variables());
        }
        return group ? more.addAll(AS_MMS).build() : more.build();
    }

    /** The first file that {@code to} can be sent; null if there is none, in which case it stays in the chat. */
    private static @Nullable ChatMedia first(List<ChatMedia> media, Participant to) {
        Participant.Binding binding = to.binding();
        boolean phone = binding != null && binding.type().equals("sms");
        for (ChatMedia each : media) {
            if (phone
                    ? each.size() < MOST_BYTES_SMS && SMS_TYPES.contains(each.contentType())
                    : each.size() <= MOST_BYTES_CHANNEL) {
                return each;
            }
        }
        return null;
    }
}
