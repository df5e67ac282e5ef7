package dev.tidings.mock.messaging;

import dev.tidings.core.value.SmsSegments;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.callerid.CallerIds;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.network.Network;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.queue.Queues;
import dev.tidings.mock.safety.GeoPermissions;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The messages of all accounts: takes them, sends them on their way, and lets them be looked at, called back and removed. */
public final class Messages {
    /** What the change feed calls a message that is new or went a step; the value is the {@link Message}. */
    public static final String TOPIC = "message";

    private static final String ALREADY = " since it is ";

    /**
     * The rooms that messages rely on.
     *
     * @param accounts whose they are
     * @param numbers who sends them
     * @param callerIds whom trial accounts may send to
     * @param services who choose senders
     * @param channels what is sent over besides the phone network
     * @param templates what they may be made of
     * @param consents who does not want them
     * @param countries where accounts may send to
     * @param links shorten what is long in them
     * @param network decides what becomes of them
     * @param handsets get them, and open them
     * @param webhooks tell applications
     */
    public record Rooms(
            Accounts accounts,
            Numbers numbers,
            CallerIds callerIds,
            Services services,
            Channels channels,
            Templates templates,
            Consents consents,
            GeoPermissions countries,
            Links links,
            Network network,
            Handsets handsets,
            Webhooks webhooks) {}

    private final World world;
    private final Rooms rooms;
    private final Table<Message> messages;
    private final MessageHooks hooks = new MessageHooks();
    private final MessagePrivacy privacy;
    private final MessageLife life;
    private final MessageChecks checks;
    private final MagicNumbers magic;
    private final InboundMessages inbound;
    private final PlatformMessages platform;
    private volatile MediaIntake media = MediaIntake.NONE;

    private Messages(World world, Rooms rooms, MessageSettings settings) {
        this.world = world;
        this.rooms = rooms;
        this.messages = world.table("messages", Message.class, Message::sid, PlatformMessages::scope);
        this.privacy = new MessagePrivacy(world);
        this.life = new MessageLife(world, rooms, messages, hooks, settings);
        Composing composing = new Composing(rooms.templates(), rooms.services());
        MessageOptionChecks options = new MessageOptionChecks(settings, privacy, rooms, composing);
        this.checks = new MessageChecks(rooms, options, composing);
        this.inbound =
                new InboundMessages(messages, life, hooks, rooms.channels().windows());
        this.magic = new MagicNumbers(checks, options);
        this.platform = new PlatformMessages(messages, life);
    }

    /** The messages of {@code world}, which has none yet. */
    public static Messages in(World world, Rooms rooms, MessageSettings settings) {
        return new Messages(world, rooms, settings);
    }

    /** Lets {@code intake} take in the media of new messages; until then they are counted only. */
    public void mediaIntake(MediaIntake intake) {
        media = intake;
        life.mediaIntake(intake);
    }

    /**
     * The media of the message {@code sid}, which was kept back for them if need be, have all come or failed.
     *
     * @param errorCode with which it fails; 0 if it can be sent
     */
    public void mediaSettled(Transaction tx, String sid, int errorCode) {
        Row<Message> row = messages.row(sid);
        if (row != null) {
            life.settled(tx, row, errorCode);
        }
    }

    /** The queues in which messages wait for their sender's turn. */
    public Queues<Message> queues() {
        return life.queues();
    }

    /** Runs {@code hook} within the command that stores a message. */
    public void onCreate(BiConsumer<Transaction, Message> hook) {
        hooks.onCreate(hook);
    }

    /** Runs {@code hook} within the command that takes a message a step further. */
    public void onStep(BiConsumer<Transaction, Message> hook) {
        hooks.onStep(hook);
    }

    /** Runs {@code hook} within the command that lets a message arrive. */
    public void onDelivery(BiConsumer<Transaction, Message> hook) {
        hooks.onDelivery(hook);
    }

    /** Runs {@code hook} within the command that gives a message its price. */
    public void onPrice(BiConsumer<Transaction, Message> hook) {
        hooks.onPrice(hook);
    }

    /** Runs {@code hook} within the command that ends a message with an error. */
    public void onFailure(BiConsumer<Transaction, Message> hook) {
        hooks.onFailure(hook);
    }

    /** Runs {@code hook} within the command that goes on with a message although something is wrong with it; its code says what. */
    public void onWarning(Warned hook) {
        hooks.onWarning(hook::warned);
    }

    /** Hears of a message that goes its way although something is wrong with it. */
    @FunctionalInterface
    public interface Warned {
        /** {@code code} says what is wrong with {@code message}, {@code text} the same in words. */
        void warned(Transaction tx, Message message, int code, String text);
    }

    /** Runs {@code hook} within the command that forgets what a message said; its media are to go too. */
    public void onDiscard(BiConsumer<Transaction, Message> hook) {
        hooks.onDiscard(hook);
    }

    /** Runs {@code hook} within the command that removes a message. */
    public void onDelete(BiConsumer<Transaction, Message> hook) {
        hooks.onDelete(hook);
    }

    /** Grants {@code accountSid} to say how long texts and addresses are kept, and says what it is unless a message does. */
    public void privacy(Transaction tx, String accountSid, boolean discardContent, boolean obfuscateAddress) {
        privacy.set(tx, new MessagePrivacy.Setting(accountSid, discardContent, obfuscateAddress));
    }

    /**
     * Takes a message of {@code accountSid} and sends it on its way; with test credentials nothing is kept or sent.
     *
     * @throws ApiError if it is not taken
     */
    public Message create(String accountSid, MessageDraft draft) {
        return world.run(tx -> create(tx, accountSid, draft));
    }

    /** As {@link #create(String, MessageDraft)}, within a command that does something else too. */
    public Message create(Transaction tx, String accountSid, MessageDraft draft) {
        Account account = rooms.accounts().get(accountSid);
        return account.kind() == AccountKind.TEST
                ? pretend(tx, account, draft)
                : take(tx, account, draft, MessageDirection.OUTBOUND_API);
    }

    /** The messages that other products send from senders of ours. */
    public PlatformMessages platform() {
        return platform;
    }

    /** The messages that come from handsets. */
    public InboundMessages inbound() {
        return inbound;
    }

    /**
     * Takes a message with which TwiML of {@code accountSid} replies, and sends it on its way.
     *
     * @throws ApiError if it is not taken
     */
    public Message reply(Transaction tx, String accountSid, MessageDraft draft) {
        return take(tx, rooms.accounts().get(accountSid), draft, MessageDirection.OUTBOUND_REPLY);
    }

    /** Ends the message {@code sid}, which has not been sent yet, with the error {@code code}; {@code cause} says who did it. */
    public void fail(Transaction tx, String sid, int code, String cause) {
        Row<Message> row = messages.row(sid);
        if (row != null && row.value().status().leadsTo(MessageStatus.FAILED)) {
            life.fail(tx, row, row.value(), code, cause);
        }
    }

    /**
     * Whoever got the message {@code sid} on a channel that tells of it has opened it; {@code cause} says who. Nothing happens to
     * a message that has not arrived, or was opened before.
     *
     * @return whether it has
     */
    public boolean opened(Transaction tx, String sid, String cause) {
        Row<Message> row = messages.row(sid);
        return row != null && life.opened(tx, row, cause);
    }

    private Message take(Transaction tx, Account account, MessageDraft draft, MessageDirection direction) {
        MessageChecks.Taken taken = checks.check(tx, account, draft);
        MessageStatus status = taken.service() == null
                ? MessageStatus.QUEUED
                : taken.sendAt() == null ? MessageStatus.ACCEPTED : MessageStatus.SCHEDULED;
        Message message = message(tx, account, taken, status);
        if (direction == MessageDirection.OUTBOUND_REPLY) {
            message = message.asReply();
        }
        // Which files of a template go is known when it is known where it goes.
        List<String> files = taken.composition() == null
                ? draft.mediaUrls()
                : taken.service() == null ? taken.composition().media() : List.of();
        if (!files.isEmpty()) {
            int count = media.accept(tx, message, taken.by(), files);
            message = message.with(message.content().withMedia(count));
        }
        if (!life.queues().count(tx, account.sid())) {
            return tooMany(tx, message);
        }
        Row<Message> row = taken.service() == null
                ? life.queue(tx, message, taken.number())
                : life.wait(tx, message, taken.sendAt());
        return row.value();
    }

    /** On channels a message too many is documented to fail, on the phone network the call is. */
    private Message tooMany(Transaction tx, Message message) {
        if (!MessageSenders.isChannel(message.to())) {
            throw new ApiError(20429, 429, "Too Many Requests");
        }
        return life.refuse(tx, message).value();
    }

    private static Message message(Transaction tx, Account account, MessageChecks.Taken taken, MessageStatus status) {
        return new Message(
                tx.newSid(taken.media() ? "MM" : "SM"),
                account.sid(),
                MessageDirection.OUTBOUND_API,
                taken.parties(),
                new MessageContent(taken.body(), 0, 0, false, taken.composition()),
                taken.options(),
                MessageProgress.start(status, tx.now(), "created by request"));
    }

    private Message pretend(Transaction tx, Account account, MessageDraft draft) {
        MessageParties parties = magic.check(tx.now(), account, draft);
        String body = draft.body() == null ? "" : draft.body();
        boolean carries = MessageChecks.carriesMedia(draft);
        MessageChecks.Taken taken = new MessageChecks.Taken(
                parties, null, null, body, null, carries, parties.to(), MessageOptions.DEFAULT, null);
        Message message = message(tx, account, taken, MessageStatus.QUEUED);
        int segments = carries ? 1 : SmsSegments.count(body);
        return message.with(new MessageContent(body, segments, draft.mediaUrls().size()));
    }

    /** The message {@code sid} of {@code accountSid}, as it is now. */
    public Optional<Message> find(String accountSid, String sid) {
        return find(sid).filter(message -> PlatformMessages.scope(message).equals(accountSid));
    }

    /** The message {@code sid} of any account, as it is now. */
    public Optional<Message> find(String sid) {
        return messages.find(sid);
    }

    /**
     * The message {@code sid} of {@code accountSid}, as it is now.
     *
     * @throws ApiError 20404 if there is none
     */
    public Message get(String accountSid, String sid) {
        return find(accountSid, sid).orElseThrow(() -> notFound(accountSid, sid));
    }

    /**
     * At most {@code limit} messages that {@code wanted} holds for, of one account or of all, the one sent last first; within
     * a second those of one account stand together. Those of other products are among them.
     */
    public List<Message> newest(Optional<String> accountSid, int limit, Predicate<Message> wanted) {
        List<Message> found = new ArrayList<>();
        if (accountSid.isPresent()) {
            collect(accountSid.get(), limit, wanted, found);
            if (!platform.any(accountSid.get())) {
                return found;
            }
        } else {
            for (Account each : rooms.accounts().all()) {
                collect(each.sid(), limit, wanted, found);
            }
        }
        for (Account each : rooms.accounts().all()) {
            if (accountSid.isEmpty() || each.sid().equals(accountSid.get())) {
                collect(PlatformMessages.scope(each.sid()), limit, wanted, found);
            }
        }
        found.sort(Comparator.comparingLong(Messages::second).reversed());
        return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
    }

    private void collect(String scope, int limit, Predicate<Message> wanted, List<Message> found) {
        int most = found.size() + Math.min(limit, Integer.MAX_VALUE - found.size());
        for (Message each : messages.newestFirst(scope)) {
            if (found.size() >= most) {
                return;
            }
            if (wanted.test(each)) {
                found.add(each);
            }
        }
    }

    private static long second(Message message) {
        return message.sent().orElse(message.created()).getEpochSecond();
    }

    /** The messages of {@code accountSid}, the one sent last first; one that is not sent yet counts from when it was made. */
    public Iterable<Message> of(String accountSid) {
        return messages.newestFirst(accountSid);
    }

    /** How many messages are kept. */
    public int size() {
        return messages.size();
    }

    /** The page of {@code accountSid}'s messages that pass {@code filter}, in the order of {@link #of}. */
    public Page<Message> page(String accountSid, PageRequest request, Predicate<Message> filter) {
        return Listing.page(messages, accountSid, request, filter);
    }

    /**
     * Forgets what a message said.
     *
     * @throws ApiError 30404 if there is none; 20009 if it is on its way, as with removing (that it is so is unconfirmed)
     */
    public Message redact(String accountSid, String sid) {
        return world.run(tx -> {
            Row<Message> row = rowToChange(accountSid, sid);
            Message message = requireOver(row.value(), "redacted");
            Message redacted = message.with(message.content().redacted())
                    .with(message.progress().touched(tx.now()));
            tx.replace(row, redacted);
            return redacted;
        });
    }

    /**
     * Calls a message back.
     *
     * @throws ApiError 30404 if there is none; 30409 if it has left for its sender's queue, or is over
     */
    public Message cancel(String accountSid, String sid) {
        return world.run(tx -> {
            Row<Message> row = rowToChange(accountSid, sid);
            MessageStatus status = row.value().status();
            if (!status.leadsTo(MessageStatus.CANCELED)) {
                throw new ApiError(30409, 409, "Message " + sid + " cannot be canceled" + ALREADY + status.wire());
            }
            return life.cancel(tx, row);
        });
    }

    /**
     * Removes a message and what belongs to it for ever.
     *
     * @throws ApiError 20404 if there is none; 20009 (with HTTP 409, which is unconfirmed) if it is on its way
     */
    public void delete(String accountSid, String sid) {
        world.run(tx -> {
            Row<Message> row = row(accountSid, sid);
            if (row == null) {
                throw notFound(accountSid, sid);
            }
            requireOver(row.value(), "deleted");
            life.delete(tx, row);
            return sid;
        });
    }

    private static Message requireOver(Message message, String what) {
        if (!message.over()) {
            throw new ApiError(
                    20009,
                    409,
                    "Message " + message.sid() + " cannot be " + what + ALREADY
                            + message.status().wire() + ": wait until it is final");
        }
        return message;
    }

    private Row<Message> rowToChange(String accountSid, String sid) {
        Row<Message> row = row(accountSid, sid);
        if (row == null) {
            throw new ApiError(30404, 404, "Message " + sid + " does not exist in account " + accountSid);
        }
        return row;
    }

    private @Nullable Row<Message> row(String accountSid, String sid) {
        Row<Message> row = messages.row(sid);
        return row == null || !row.scope().equals(accountSid) ? null : row;
    }

    private static ApiError notFound(String accountSid, String sid) {
        return ApiError.notFound("/2010-04-01/Accounts/" + accountSid + "/Messages/" + sid + ".json");
    }
}
