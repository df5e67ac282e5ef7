package dev.tidings.mock.messaging;

import dev.tidings.core.value.SmsSegments;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.link.LinkOrder;
import dev.tidings.mock.link.Shortened;
import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.service.Choice;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.PoolMember;
import dev.tidings.mock.service.SenderRequest;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message's way, one event a step: {@code choose} a sender (service sends only), into the sender's queue, {@code sending},
 * {@code sent}, {@code outcome} and perhaps {@code read}; or {@code expire} from the queue.
 *
 * <p>For the maintainer: the network is asked once, when the message enters its sender's queue, and what it says is kept in
 * the message until it is over. An event that comes too late for what it wanted (the message was canceled meanwhile) does
 * nothing. This is the busiest code of the server: no text is made and nothing is looked up twice in it.
 */
final class MessageLife {
    /** How long a service takes to choose. Our choice: long enough to be seen, short enough not to be noticed. */
    private static final Duration CHOOSING = Duration.ofMillis(100);

    /** What a sender's queue holds: ten hours of traffic. */
    private static final Duration QUEUE = Duration.ofHours(10);

    private final Messages.Rooms rooms;
    private final Table<Message> messages;
    private final Retention<Message> retention;
    private final MessageCallbacks callbacks;
    private final MessagePrices prices = new MessagePrices();
    private final MessageSchedule schedule;
    private final MessageHooks hooks;
    private volatile MediaIntake media = MediaIntake.NONE;

    private final EventKind<Row<Message>> choose;
    private final EventKind<Row<Message>> expire;
    private final EventKind<Row<Message>> sending;
    private final EventKind<Row<Message>> sent;
    private final EventKind<Row<Message>> outcome;
    private final EventKind<Row<Message>> read;

    MessageLife(
            World world, Messages.Rooms rooms, Table<Message> messages, MessageHooks hooks, MessageSettings settings) {
        this.rooms = rooms;
        this.messages = messages;
        this.hooks = hooks;
        this.schedule = new MessageSchedule(world, settings.scheduled());
        this.callbacks = new MessageCallbacks(rooms.accounts(), rooms.services(), rooms.webhooks());
        this.retention = Retention.of(world, messages, settings.kept(), this::delete);
        this.choose = world.register(EventKind.on("message.choose", messages, this::choose));
        this.expire = world.register(EventKind.on("message.expire", messages, this::expire));
        this.sending = world.register(EventKind.on("message.sending", messages, this::sending));
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
    }

    /** Begins the way of {@code message}, which has a sender, with what the network plans; throws 21611 if it plans too much. */
    Row<Message> queue(Transaction tx, Message message, @Nullable MessagingService service) {
        Message ready = planned(tx, message, service);
        if (overflows(ready)) {
            throw MagicNumbers.fullQueue();
        }
        Row<Message> row = insert(tx, ready);
        leaveQueue(tx, row, ready, service);
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

    /** Lets {@code message} be, without sending it anywhere. */
    Row<Message> insert(Transaction tx, Message message) {
        tx.publish(Messages.TOPIC, message);
        hooks.created(tx, message);
        return tx.insert(messages, message, rank(tx));
    }

    /** {@code message} as it enters its sender's queue, with its segments and what the network will do with it. */
    private Message planned(Transaction tx, Message message, @Nullable MessagingService service) {
        String text = text(message, service);
        boolean parts = !message.mms() && !MessageSenders.isChannel(message.to());
        int segments = parts ? SmsSegments.count(text) : 1;
        String from = message.parties().from();
        Dispatch dispatch = new Dispatch(
                message.accountSid(),
                message.sid(),
                from == null ? "" : from,
                message.to(),
                message.parties().region(),
                text,
                segments,
                message.content().mediaAsLinks() ? 0 : message.media());
        return message.with(message.content().withSegments(segments))
                .with(message.progress().onJourney(rooms.network().plan(tx, dispatch)));
    }

    /** The text as it goes out. The API goes on showing it as it was written: which of the two it shows is unconfirmed. */
    private static String text(Message message, @Nullable MessagingService service) {
        Boolean asked = message.options().smartEncoded();
        boolean smart = asked == null ? service != null && service.features().smartEncoding() : asked;
        return smart ? SmsSegments.smart(message.body()).text() : message.body();
    }

    private static boolean overflows(Message message) {
        return journey(message).untilSending().compareTo(QUEUE) > 0;
    }

    private static Journey journey(Message message) {
        Journey journey = message.progress().journey();
        if (journey == null) {
            throw new IllegalStateException("message " + message.sid() + " has no way ahead");
        }
        return journey;
    }

    private void leaveQueue(Transaction tx, Row<Message> row, Message message, @Nullable MessagingService service) {
        Duration validity = message.options().validity();
        if (validity == null) {
            validity = service == null ? MessagingService.LONGEST_VALIDITY : service.validityPeriod();
        }
        Duration untilSending = journey(message).untilSending();
        if (untilSending.compareTo(validity) > 0) {
            tx.schedule(validity, expire, row);
        } else {
            tx.schedule(untilSending, sending, row);
        }
    }

    private void choose(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() != MessageStatus.ACCEPTED && message.status() != MessageStatus.SCHEDULED) {
            return;
        }
        leaveSchedule(tx, message);
        String serviceSid = message.parties().serviceSid();
        Optional<MessagingService> service =
                serviceSid == null ? Optional.empty() : rooms.services().find(serviceSid);
        if (service.isEmpty()) {
            fail(tx, row, message, 21701, "the service is gone");
            return;
        }
        Line line = line(message);
        int refused = refusal(message, line);
        if (refused != 0) {
            fail(tx, row, message, refused, "the recipient cannot be sent to");
            return;
        }
        Choice choice = rooms.services().chooseSender(tx, service.get(), request(message, line));
        PoolMember sender = choice.sender();
        if (sender == null) {
            fail(tx, row, message, choice.errorCode(), choice.why());
            return;
        }
        Message chosen = message.with(message.parties().withFrom(sender.address()));
        int optedOut = rooms.consents().failure(message.accountSid(), serviceSid, sender.address(), message.to());
        if (optedOut != 0) {
            fail(tx, row, chosen, optedOut, "the recipient has opted out of the chosen sender");
            return;
        }
        if (choice.mediaAsLinks()) {
            chosen = chosen.with(chosen.content().withLinks(media.links(message.sid())));
        }
        if (message.options().shortenUrls()) {
            Shortened text = shortened(tx, chosen, sender.address());
            if (text.errorCode() != 0) {
                fail(tx, row, message, text.errorCode(), "its links cannot be shortened");
                return;
            }
            chosen = chosen.with(chosen.content().withBody(text.body()));
        }
        chosen = planned(tx, chosen, service.get());
        if (overflows(chosen)) {
            fail(tx, row, message, 30001, "the sender's queue is full");
            return;
        }
        move(tx, row, chosen.with(chosen.progress().step(MessageStatus.QUEUED, tx.now(), choice.why())));
        leaveQueue(tx, row, chosen, service.get());
    }

    private Shortened shortened(Transaction tx, Message message, String from) {
        String service = message.parties().serviceSid();
        return rooms.links()
                .shorten(
                        tx,
                        new LinkOrder(
                                message.accountSid(),
                                service == null ? "" : service,
                                message.sid(),
                                from,
                                message.to(),
                                message.body()));
    }

    /** Why a message of a service cannot go to where {@code line} is; 0 if it can. */
    private int refusal(Message message, @Nullable Line line) {
        if (line == null) {
            return 0;
        }
        if (!rooms.countries().allows(message.accountSid(), line.region())) {
            return 21408;
        }
        int code = MessageChecks.unreachable(line, message.options().forceDelivery());
        if (code != 0) {
            return code;
        }
        MessageParties parties = message.parties();
        return rooms.consents().failure(message.accountSid(), parties.serviceSid(), parties.from(), line.e164());
    }

    private @Nullable Line line(Message message) {
        return MessageSenders.isChannel(message.to())
                ? null
                : rooms.numbers().plan().read(message.to());
    }

    private static SenderRequest request(Message message, @Nullable Line line) {
        return new SenderRequest(
                message.to(), line, message.mms(), message.parties().from());
    }

    private void expire(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() == MessageStatus.QUEUED) {
            fail(tx, row, message, 30036, "validity period over");
        }
    }

    private void sending(Transaction tx, Row<Message> row) {
        Message message = row.value();
        if (message.status() != MessageStatus.QUEUED || (message.media() > 0 && media.pending(message.sid()))) {
            return;
        }
        Journey journey = journey(message);
        Account account = rooms.accounts().find(message.accountSid()).orElse(null);
        if (account == null || !rooms.accounts().active(account)) {
            fail(tx, row, message, 30002, "account not active");
            return;
        }
        move(tx, row, message.with(message.progress().step(MessageStatus.SENDING, tx.now(), journey.cause())));
        tx.schedule(journey.untilSent(), sent, row);
    }

    private void sent(Transaction tx, Row<Message> row) {
        Message message = row.value();
        Journey journey = journey(message);
        if (journey.outcome() == Journey.Outcome.FAILED) {
            fail(tx, row, message, journey.errorCode(), journey.cause());
            return;
        }
        boolean last = journey.outcome() == Journey.Outcome.UNKNOWN;
        MessageProgress next =
                message.progress().sent(tx.now(), journey.cause(), prices.price(message), last ? null : journey);
        tx.rerank(row, rank(tx));
        hooks.priced(tx, message.with(next));
        move(tx, row, forgetful(tx, message.with(next)));
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
        // Nobody tells of a text message that it was opened.
        boolean opened = journey.outcome() == Journey.Outcome.READ && MessageSenders.isChannel(message.to());
        MessageProgress next = message.progress().step(MessageStatus.DELIVERED, tx.now(), journey.cause());
        Message delivered = message.with(opened ? next : next.onJourney(null));
        move(tx, row, delivered);
        hooks.delivered(tx, delivered);
        if (opened) {
            tx.schedule(journey.untilOutcome(), read, row);
        }
    }

    private void read(Transaction tx, Row<Message> row) {
        Message message = row.value();
        finish(tx, row, message, MessageStatus.READ, 0, journey(message).cause());
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
        } else if (message.status() == MessageStatus.QUEUED) {
            Instant due = message.progress().last().at().plus(journey(message).untilSending());
            if (!due.isAfter(tx.now())) {
                tx.schedule(Duration.ZERO, sending, row);
            }
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
        Message finished =
                message.with(message.progress().step(status, tx.now(), cause).withError(code));
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
        tx.replace(row, next);
        tx.publish(Messages.TOPIC, next);
        if (next.over() && next.progress().journey() == null) {
            retention.finished(tx, row);
        }
    }
}
