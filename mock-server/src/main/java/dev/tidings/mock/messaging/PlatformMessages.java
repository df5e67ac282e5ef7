package dev.tidings.mock.messaging;

import dev.tidings.mock.queue.Passage;
import dev.tidings.mock.queue.SenderType;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import java.time.Duration;

/**
 * Messages that another product sends for an account from a sender that no account owns, such as the one-time codes of Verify.
 *
 * <p>They go the way of every message: rules, carriers, handsets and queues treat them alike. But the API of messages neither
 * lists nor finds them, they have no status callback, and they cost nothing here: whoever sends them charges for them.
 */
public final class PlatformMessages {
    private static final String APART = "platform/";

    /**
     * What is to be sent.
     *
     * @param accountSid for whom
     * @param from the sender as the recipient sees it; with a channel's prefix on a channel
     * @param to the recipient; E.164, or with a channel's prefix
     * @param region the recipient's country, an ISO 3166 code in upper case; empty if no plan says
     * @param body the text
     * @param validity how long it may wait in its sender's queue
     */
    public record Draft(String accountSid, String from, String to, String region, String body, Duration validity) {
        /** Without the text, which may hold a secret. */
        @Override
        public String toString() {
            return "Draft[" + accountSid + ", " + from + " to " + to + "]";
        }
    }

    private final Table<Message> messages;
    private final MessageLife life;

    PlatformMessages(Table<Message> messages, MessageLife life) {
        this.messages = messages;
        this.life = life;
    }

    /** Whose list {@code message} stands in: its account's, or apart from it. */
    static String scope(Message message) {
        return message.direction() == MessageDirection.OUTBOUND_PLATFORM
                ? scope(message.accountSid())
                : message.accountSid();
    }

    /** Where the messages that are sent for {@code accountSid} stand. */
    static String scope(String accountSid) {
        return APART + accountSid;
    }

    /** Our senders are as fast as short codes, for each account. */
    static Passage passage(Message message) {
        String from = message.from().orElse("");
        SenderType type = SenderType.of(from, null);
        return new Passage(
                message.accountSid(),
                from,
                type.channel() ? type : SenderType.SHORT_CODE,
                false,
                0,
                message.parties().region(),
                type.channel() ? 1 : Math.max(1, message.segments()),
                null);
    }

    /** Whether there are any of {@code accountSid}. */
    boolean any(String accountSid) {
        return messages.size(scope(accountSid)) > 0;
    }

    /**
     * Sends {@code draft} on its way.
     *
     * @throws dev.tidings.mock.wire.ApiError 21611 if its sender's queue is full
     */
    public Message send(Transaction tx, Draft draft) {
        Message message = new Message(
                tx.newSid("SM"),
                draft.accountSid(),
                MessageDirection.OUTBOUND_PLATFORM,
                new MessageParties(draft.from(), draft.to(), draft.region(), null),
                new MessageContent(draft.body(), 0, 0),
                MessageOptions.within(draft.validity()),
                MessageProgress.start(MessageStatus.QUEUED, tx.now(), "sent by the platform"));
        return life.queue(tx, message, null).value();
    }
}
