package dev.tidings.mock.messaging;

import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.handset.Reading;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.queue.Place;
import dev.tidings.mock.queue.Queues;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message's way, one event a step: {@code choose} a sender (service sends only), into the sender's queue, out of it to the
 * carrier's door in its turn, {@code sent}, {@code outcome} and perhaps {@code read}; or {@code expire} from the queue.
 *
 * <p>For the maintainer: the network is asked once, when the message enters its sender's queue, and what it says is kept in
 * the message until it is over. An event that comes too late for what it wanted (the message was canceled meanwhile) does
 * nothing. This is the busiest code of the server: no text is made and nothing is looked up twice in it.
 */
final class MessageLife implements Queues.Door<Message> {
    /** How long a service takes to choose. Our choice: long enough to be seen, short enough not to be noticed. */
    private static final Duration CHOOSING = Duration.ofMillis(100);

    private final Table<Message> messages;
    private final Retention<Message> retention;
    private final MessageCallbacks callbacks;
    private final MessagePrices prices = new MessagePrices();
    private final MessageSchedule schedule;
    private final MessageHooks hooks;
    private final SenderSearch search;
    private final Queues<Message> queues;
    private final Departure departure;
    private final Handsets handsets;
    private final ChannelGate gate;
    private volatile MediaIntake media = MediaIntake.NONE;

    private final EventKind<Row<Message>> choose;
    private final EventKind<Row<Message>> tooMany;
    private final EventKind<Row<Message>> sent;
    private final EventKind<Row<Message>> outcome;
    private final EventKind<Row<Message>> read;

    MessageLife(
            World world, Messages.Rooms rooms, Table<Message> messages, MessageHooks hooks, MessageSettings settings) {
        this.messages = messages;
        this.hooks = hooks;
        this.schedule = new MessageSchedule(world, settings.scheduled());
        this.callbacks = new MessageCallbacks(rooms);
        this.retention = Retention.of(world, messages, settings.kept(), this::delete);
        this.search = new SenderSearch(rooms);
        this.queues = Queues.in(world, rooms.accounts(), messages, this);
        this.departure = new Departure(rooms, queues);
        this.handsets = rooms.handsets();
        this.gate = new ChannelGate(rooms, hooks);
        this.choose = world.register(EventKind.on("message.choose", messages, this::choose));
        this.tooMany = world.register(EventKind.on("message.too-many", messages, this::tooMany));
        this.sent = world.register(EventKind.on("message.sent", messages, this::sent));
        this.outcome = world.register(EventKind.on("message.outcome", messages, this::outcome));
        this.read = world.register(EventKind.on("message.read", messages, this::read));
    }

    /**
     * A place among the messages of an account: by second, and within one by what came last.
     */
    static long rank(Transaction tx) {
        return (tx.now().getEpochSecond() << 30) | (tx.nextRank() & 0x3FFF_FFFF);
    }

    /** Lets {@code intake} say whose media are still to come. */
    void mediaIntake(MediaIntake intake) {
        media = intake;
        search.mediaIntake(intake);
    }

    /** The queues of all senders. */
    Queues<Message> queues() {
        return queues;
    }

    /** Begins the way of {@code message}, which {@code sender} sends, null if that is no number; throws 21611 if its queue is full. */
    Row<Message> queue(Transaction tx, Message message, @Nullable OwnedNumber sender) {
        Message ready = departure.planned(tx, message, null);
        Place<Message> place = departure.place(ready, sender);
        if (place.full()) {
            throw MagicNumbers.fullQueue();
        }
        Row<Message> row = insert(tx, ready);
        departure.enter(tx, row, ready, place, null);
        return row;
    }

    /** Begins the way of {@code message}, which a service is to find a sender for at {@code at}; null for as soon as it can. */
    Row<Message> wait(Transaction tx, Message message, @Nullable Instant at) {
        if (at != null) {
            schedule.enter(tx, message.accountSid());
        }
        Row<Message> row = insert(tx, message);
        tx.scheduleAt(at == null ? tx.now().plus(CHOOSING) : at, choose, row);
        return row;
    }

    /** Keeps {@code message}, which is one too many on its channel within this second: it fails at once. */
    Row<Message> refuse(Transaction tx, Message message) {
        Row<Message> row = insert(tx, message);
        tx.schedule(Duration.ZERO, tooMany, row);
        return row;
    }

    private void tooMany(Transaction tx, Row<Message> row) {
        fail(tx, row, row.value(), 63017, "more messages in a second than the account may send");
    }

    /** Lets {@code message} be, without sending it anywhere. */
    Row<Message> insert(Transaction tx, Message message) {
        tx.publish(Messages.TOPIC, message);
        hooks.created(tx, message);
        return tx.insert(messages, message, rank(tx));
    }

    static Journey journey(Message message) {
        Journey journey = message.progress().journey();
        if (journey == null) {
            throw new IllegalStateException("message " + message.sid() + " has no way ahead");
        }
        return journey;
    }

    private void choose(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() != MessageStatus.ACCEPTED && message.status() != MessageStatus.SCHEDULED) {
            return;
        }
        leaveSchedule(tx, message);
        SenderSearch.Found found = search.search(tx, message);
        if (found.errorCode() != 0) {
            fail(tx, row, found.message(), found.errorCode(), found.why());
            return;
        }
        Message ready = departure.planned(tx, found.message(), found.service());
        Place<Message> place = departure.place(ready);
        if (place.full()) {
            fail(tx, row, found.message(), 30001, found.why() + ", but its queue is full");
            return;
        }
        move(tx, row, ready.with(ready.progress().step(MessageStatus.QUEUED, tx.now(), found.why())));
        departure.enter(tx, row, ready, place, found.service());
    }

    @Override
    public void expire(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() == MessageStatus.QUEUED) {
            fail(tx, row, message, 30036, "validity period over");
        }
    }

    @Override
    public Queues.Exit leave(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() != MessageStatus.QUEUED) {
            return Queues.Exit.DROPPED;
        }
        if (message.media() > 0 && media.pending(message.sid())) {
            return Queues.Exit.HELD;
        }
        if (!search.active(message)) {
            fail(tx, row, message, 30002, "account not active");
            return Queues.Exit.DROPPED;
        }
        Journey journey = journey(message);
        move(tx, row, message.with(message.progress().step(MessageStatus.SENDING, tx.now(), journey.cause())));
        tx.schedule(journey.untilSent(), sent, row);
        return Queues.Exit.LEFT;
    }

    private void sent(Transaction tx, Row<Message> row) {
        Message message = row.value();
        Journey journey = journey(message);
        if (journey.outcome() == Journey.Outcome.FAILED) {
            fail(tx, row, message, journey.errorCode(), journey.cause());
            return;
        }
        ChannelGate.Refusal refusal =
                message.onChannel() || message.content().composition() != null ? gate.refusal(tx, message) : null;
        if (refusal != null) {
            fail(tx, row, message, refusal.code(), refusal.why());
            return;
        }
        boolean last = journey.outcome() == Journey.Outcome.UNKNOWN;
        MessageProgress next =
                message.progress().sent(tx.now(), journey.cause(), prices.price(message), last ? null : journey);
        tx.rerank(row, rank(tx));
        Message priced = message.with(next);
        if (next.price() != null) {
            hooks.priced(tx, priced);
        }
        move(tx, row, forgetful(tx, priced));
        if (!last) {
            tx.schedule(journey.untilOutcome(), outcome, row);
        }
    }

    /** What is kept of {@code message} once it was sent. */
    private Message forgetful(Transaction tx, Message message) {
        Message kept = message;
        if (message.options().discardContent()) {
            kept = kept.with(kept.content().redacted());
            hooks.discarded(tx, message);
        }
        if (message.options().obfuscateAddress()) {
            kept = kept.with(kept.parties().withTo(MessageChecks.masked(message.to())));
        }
        return kept;
    }

    private void outcome(Transaction tx, Row<Message> row) {
        Message message = row.value();
        Journey journey = journey(message);
        if (journey.outcome() == Journey.Outcome.UNDELIVERED) {
            finish(tx, row, message, MessageStatus.UNDELIVERED, journey.errorCode(), journey.cause());
            return;
        }
        Duration untilRead = message.tellsOfReading() ? untilRead(message, journey) : null;
        Message delivered = message.with(message.progress()
                .step(MessageStatus.DELIVERED, tx.now(), journey.cause(), untilRead == null ? null : journey));
        move(tx, row, delivered);
        hooks.delivered(tx, delivered);
        if (untilRead != null) {
            tx.schedule(untilRead, read, row);
        }
    }

    /** How long {@code message}, which has arrived, lies there until it is opened; null if nobody knows that it will be. */
    private @Nullable Duration untilRead(Message message, Journey journey) {
        Reading reading = handsets.phone(message.to()).reading();
        return switch (reading.habit()) {
            case AS_CARRIERS_SAY -> journey.outcome() == Journey.Outcome.READ ? journey.untilOutcome() : null;
            case READS -> reading.after();
            case IGNORES -> null;
        };
    }

    private void read(Transaction tx, Row<Message> row) {
        Message message = row.value();
        // It may have been opened before its time.
        if (message.status() == MessageStatus.DELIVERED) {
            Journey journey = message.progress().journey();
            finish(tx, row, message, MessageStatus.READ, 0, journey == null ? "opened" : journey.cause());
        }
    }

    /** The message in {@code row} is opened by its recipient, if it has arrived and its channel tells; whether it is so. */
    boolean opened(Transaction tx, Row<Message> row, String cause) {
        Message message = row.value();
        if (message.status() != MessageStatus.DELIVERED || !message.tellsOfReading()) {
            return false;
        }
        boolean over = message.progress().journey() == null;
        Message opened = message.with(message.progress().step(MessageStatus.READ, tx.now(), cause, null));
        callbacks.tell(tx, opened);
        change(tx, row, opened);
        // What was delivered and nothing more was expected of is among the finished already.
        if (!over) {
            retention.finished(tx, row);
        }
        return true;
    }

    void fail(Transaction tx, Row<Message> row, Message message, int code, String cause) {
        finish(tx, row, message, MessageStatus.FAILED, code, cause);
    }

    /** The media of a message have come, or cannot be had because of {@code code}; it may have been held back for them. */
    void settled(Transaction tx, Row<Message> row, int code) {
        Message message = row.value();
        if (code != 0 && message.status().leadsTo(MessageStatus.FAILED)) {
            leaveSchedule(tx, message);
            fail(tx, row, message, code, "its media cannot be had");
        } else {
            queues.goOn(tx, row);
        }
    }

    private void leaveSchedule(Transaction tx, Message message) {
        if (message.status() == MessageStatus.SCHEDULED) {
            schedule.leave(tx, message.accountSid());
        }
    }

    /** Calls {@code message} back, which waits for a sender or for its time. */
    Message cancel(Transaction tx, Row<Message> row) {
        Message message = row.value();
        leaveSchedule(tx, message);
        return finish(tx, row, message, MessageStatus.CANCELED, 0, "canceled by request");
    }

    /** Removes a message and what belongs to it. */
    void delete(Transaction tx, Row<Message> row) {
        hooks.deleted(tx, row.value());
        tx.delete(row);
    }

    private Message finish(
            Transaction tx, Row<Message> row, Message message, MessageStatus status, int code, String cause) {
        BigDecimal fee = status == MessageStatus.FAILED
                ? prices.failed(message, code)
                : message.progress().price();
        Message finished = message.with(
                message.progress().step(status, tx.now(), cause).withError(code).priced(fee));
        if (status == MessageStatus.FAILED && fee != null) {
            hooks.priced(tx, finished);
        }
        move(tx, row, finished);
        if (code != 0) {
            hooks.failed(tx, finished);
        }
        return finished;
    }

    /** Lets {@code next} stand, and tells everybody. */
    private void move(Transaction tx, Row<Message> row, Message next) {
        callbacks.tell(tx, next);
        moveUntold(tx, row, next);
    }

    /** The same without a status callback: of an inbound message nobody hears but its webhook. */
    void moveUntold(Transaction tx, Row<Message> row, Message next) {
        change(tx, row, next);
        if (next.over() && next.progress().journey() == null) {
            retention.finished(tx, row);
        }
    }

    private void change(Transaction tx, Row<Message> row, Message next) {
        tx.replace(row, next);
        tx.publish(Messages.TOPIC, next);
        hooks.stepped(tx, next);
    }
}
