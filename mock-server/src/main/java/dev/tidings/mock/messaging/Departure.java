package dev.tidings.mock.messaging;

import dev.tidings.core.value.SmsSegments;
import dev.tidings.mock.channel.Pace;
import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.queue.Passage;
import dev.tidings.mock.queue.Place;
import dev.tidings.mock.queue.Queues;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Transaction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How messages come into their sender's queue: with what they weigh, what the network will do with them, and how long they may stay. */
final class Departure {
    private final Messages.Rooms rooms;
    private final Queues<Message> queues;

    Departure(Messages.Rooms rooms, Queues<Message> queues) {
        this.rooms = rooms;
        this.queues = queues;
    }

    /** {@code message}, which has a sender, with its segments and what the network will do with it. */
    Message planned(Transaction tx, Message message, @Nullable MessagingService service) {
        String text = text(message, service);
        boolean channel = message.onChannel();
        boolean parts = !message.mms() && !channel;
        int segments = parts ? SmsSegments.count(text) : 1;
        Dispatch dispatch = new Dispatch(
                message.accountSid(),
                message.sid(),
                from(message),
                message.to(),
                channel && !MessageSenders.isChannel(message.to())
                        ? MessageSenders.channel(from(message))
                        : message.parties().region(),
                text,
                segments,
                message.content().mediaAsLinks() ? 0 : message.media());
        return message.with(
                message.content().withSegments(segments),
                message.progress().onJourney(rooms.network().plan(tx, dispatch)));
    }

    private static String from(Message message) {
        String from = message.parties().from();
        return from == null ? "" : from;
    }

    /** The text as it goes out. The API goes on showing it as it was written: which of the two it shows is unconfirmed. */
    private static String text(Message message, @Nullable MessagingService service) {
        Boolean asked = message.options().smartEncoded();
        boolean smart = asked == null ? service != null && service.features().smartEncoding() : asked;
        return smart ? SmsSegments.smart(message.body()).text() : message.body();
    }

    /** The place of {@code message}, which was planned, in the queue of its sender. */
    Place<Message> place(Message message) {
        return place(message, rooms.numbers().byAddress(from(message)));
    }

    /** The same if the sender is known to be {@code number}; null if it is no number of an account. */
    Place<Message> place(Message message, @Nullable OwnedNumber number) {
        if (message.direction() == MessageDirection.OUTBOUND_PLATFORM) {
            return queues.place(PlatformMessages.passage(message));
        }
        Passage usual = Passage.of(
                message.accountSid(),
                from(message),
                number,
                message.parties().region(),
                message.segments(),
                message.options().intent());
        if (!usual.type().channel()) {
            return queues.place(usual);
        }
        Pace pace = rooms.channels().senders().pace(message.accountSid(), from(message), message.media() > 0);
        return queues.place(usual.paced(pace.perSecond(), pace.weight()));
    }

    /** Lets {@code row}, which will hold {@code message}, wait for its turn. */
    void enter(
            Transaction tx,
            Row<Message> row,
            Message message,
            Place<Message> place,
            @Nullable MessagingService service) {
        Duration validity = message.options().validity();
        if (validity == null) {
            validity = service == null ? MessagingService.LONGEST_VALIDITY : service.validityPeriod();
        }
        queues.enter(tx, row, place, validity, MessageLife.journey(message).untilSending());
    }
}
