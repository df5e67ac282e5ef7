package dev.tidings.mock.messaging;

import dev.tidings.core.value.SmsSegments;
import dev.tidings.mock.channel.Windows;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The messages that come from handsets, as they are kept: {@code receiving} while their application is asked, {@code received}
 * when it has answered, or {@code failed}.
 */
public final class InboundMessages {
    /**
     * What a handset sent.
     *
     * @param accountSid whose number it was sent to
     * @param from who sent it; E.164, or with a channel's prefix
     * @param to the number or short code it was sent to
     * @param region the country of whoever sent it, an ISO 3166 code in upper case; empty if no plan says
     * @param serviceSid the Messaging Service that the number is in; null for none
     * @param body the text
     * @param media how many media come with it
     */
    public record Arrival(
            String accountSid,
            String from,
            String to,
            String region,
            @Nullable String serviceSid,
            String body,
            int media) {}

    private final Table<Message> messages;
    private final MessageLife life;
    private final MessageHooks hooks;
    private final Windows windows;
    private final MessagePrices prices = new MessagePrices();

    InboundMessages(Table<Message> messages, MessageLife life, MessageHooks hooks, Windows windows) {
        this.messages = messages;
        this.life = life;
        this.hooks = hooks;
        this.windows = windows;
    }

    /** Keeps {@code arrival} as a message that is being received; on a channel it opens a window for whoever sent it. */
    public Row<Message> receive(Transaction tx, Arrival arrival) {
        MessageProgress progress = MessageProgress.start(MessageStatus.RECEIVING, tx.now(), "sent by a handset");
        boolean parts = arrival.media() == 0 && !MessageSenders.isChannel(arrival.to());
        Message message = new Message(
                tx.newSid(arrival.media() > 0 ? "MM" : "SM"),
                arrival.accountSid(),
                MessageDirection.INBOUND,
                new MessageParties(arrival.from(), arrival.to(), arrival.region(), arrival.serviceSid()),
                new MessageContent(arrival.body(), parts ? SmsSegments.count(arrival.body()) : 1, arrival.media()),
                MessageOptions.DEFAULT,
                progress);
        if (MessageSenders.isChannel(arrival.to())) {
            windows.opened(tx, arrival.to(), arrival.from());
        }
        Message priced = message.with(progress.arrived(tx.now(), prices.inbound(message)));
        hooks.priced(tx, priced);
        return life.insert(tx, priced);
    }

    /** The message {@code sid} while it is being received; null if it is gone or over. */
    public @Nullable Row<Message> receiving(String sid) {
        Row<Message> row = messages.row(sid);
        return row == null || row.value().status() != MessageStatus.RECEIVING ? null : row;
    }

    /** The message in {@code row} has been received: its application has answered, or there is none; {@code cause} says so. */
    public Message received(Transaction tx, Row<Message> row, String cause) {
        Message message = row.value();
        Message received = message.with(message.progress().step(MessageStatus.RECEIVED, tx.now(), cause));
        life.moveUntold(tx, row, received);
        return received;
    }

    /** The message in {@code row} does not reach its application because of {@code code}; {@code redact} forgets its text. */
    public Message refused(Transaction tx, Row<Message> row, int code, boolean redact) {
        Message message = row.value();
        MessageProgress over = message.progress()
                .step(MessageStatus.FAILED, tx.now(), MessageErrors.text(code))
                .withError(code);
        Message failed = (redact ? message.with(message.content().redacted()) : message).with(over);
        life.moveUntold(tx, row, failed);
        hooks.failed(tx, failed);
        return failed;
    }
}
