package dev.tidings.mock.conversation;

import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.chat.ChatConfiguration;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.ConversationState.Reason;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The conversations, their names, states and timers.
 *
 * <p>For the maintainer: every message lets the timers of its conversation begin again, so that what is due moves all the time. At
 * most one alarm a conversation counts, the one in {@code alarms}; when it goes off too early it is set again to what is due
 * then. An alarm that is due later than something else has become is replaced, and does nothing when it goes off.
 */
public final class Conversations {
    /** How long a group of phones takes to be formed; how long it takes in truth is not documented. */
    static final Duration FORMING = Duration.ofSeconds(1);

    /**
     * The rooms that conversations are built on.
     *
     * @param services the chat services that they are in
     * @param users who chats
     * @param messaging the Messaging Services that they write through
     * @param numbers whom the numbers belong to that phones write to
     * @param senders whom the addresses on other channels belong to
     * @param events who is told what happens
     */
    public record Rooms(
            ChatServices services,
            Users users,
            Services messaging,
            Numbers numbers,
            Senders senders,
            ChatEvents events) {}

    /** Follows conversations from state to state. */
    @FunctionalInterface
    public interface StateHook {
        /** {@code before} has become {@code after}; within the same command. */
        void changed(Transaction tx, Conversation before, Conversation after, Reason reason);
    }

    /** Which conversation has a unique name. */
    private record Name(String key, String serviceSid, String conversationSid) {}

    /** When a timer of a conversation may be due. */
    private record Alarm(String conversationSid, long atMillis) {}

    private final Rooms rooms;
    private final WriteLimit limit;
    private final Table<Conversation> table;
    private final Table<Name> names;
    private final Table<Alarm> alarms;
    private final EventKind<Alarm> alarm;
    private final EventKind<Row<Conversation>> formed;
    private final List<BiConsumer<Transaction, Conversation>> deletion = new CopyOnWriteArrayList<>();
    private final List<StateHook> changes = new CopyOnWriteArrayList<>();

    private Conversations(World world, Rooms rooms, boolean limited) {
        this.rooms = rooms;
        this.limit = WriteLimit.in(world, limited);
        this.table = world.table(
                "conversation.conversations", Conversation.class, Conversation::sid, Conversation::serviceSid);
        this.names = world.table("conversation.names", Name.class, Name::key, Name::serviceSid);
        this.alarms = world.table("conversation.alarms", Alarm.class, Alarm::conversationSid, any -> "");
        this.alarm = world.register(EventKind.of("conversation.timer", Alarm.class, this::due));
        this.formed = world.register(EventKind.on(
                "conversation.formed",
                table,
                (tx, row) -> move(tx, row.value(), ConversationState.ACTIVE, Reason.EVENT, Origin.TIMER)));
    }

    /**
     * The conversations of {@code world}, which has none yet; those of a chat service end with it.
     *
     * @param limited whether writers are held back to begin with, see {@link WriteLimit}
     */
    public static Conversations in(World world, Rooms rooms, boolean limited) {
        Conversations made = new Conversations(world, rooms, limited);
        rooms.services().writes(made.limit::service);
        rooms.services()
                .onDelete((tx, service) -> made.table.newestFirst(service.sid()).forEach(each -> made.erase(tx, each)));
        return made;
    }

    Rooms rooms() {
        return rooms;
    }

    /** How fast they may be written to. */
    public WriteLimit limit() {
        return limit;
    }

    /** Runs {@code hook} within the command that deletes a conversation: what is in it goes too. */
    public void onDelete(BiConsumer<Transaction, Conversation> hook) {
        deletion.add(hook);
    }

    /** Runs {@code hook} within each command that changes the state of a conversation. */
    public void onStateChange(StateHook hook) {
        changes.add(hook);
    }

    /** The conversation {@code sid}, whosever it is. */
    public Optional<Conversation> find(String sid) {
        return table.find(sid);
    }

    /** How many there are, of all accounts. */
    public int size() {
        return table.size();
    }

    /**
     * The conversation of the service that {@code scope} looks in, by SID or unique name.
     *
     * @throws ApiError 20404 if there is none
     */
    public Conversation get(ChatScope scope, String sidOrName) {
        return find(sidOrName)
                .filter(each -> each.serviceSid().equals(scope.serviceSid()))
                .or(() -> names.find(key(scope.serviceSid(), sidOrName)).flatMap(each -> find(each.conversationSid())))
                .orElseThrow(() -> ApiError.notFound(scope.path("/Conversations/" + sidOrName)));
    }

    /** A page of the conversations of a service, newest first. */
    Page<Conversation> page(ChatScope scope, PageRequest request, Predicate<Conversation> filter) {
        return Listing.page(table, scope.serviceSid(), request, filter);
    }

    /**
     * {@code conversation}, in which something is to be done.
     *
     * @throws ApiError 50377 if it is closed; 50386 if it is still being made
     */
    public Conversation requireOpen(Conversation conversation) {
        if (conversation.state() == ConversationState.INITIALIZING) {
            throw ApiError.badRequest(
                    50386,
                    "Conversation " + conversation.sid() + " is still initializing: try again when it is active");
        }
        if (!conversation.open()) {
            throw ApiError.badRequest(50377, "Conversation " + conversation.sid() + " is closed");
        }
        return conversation;
    }

    /**
     * {@code wish} with what the account has configured where a new conversation says nothing.
     *
     * @throws ApiError see {@link #add}
     */
    public ConversationDraft completed(ChatScope scope, ConversationDraft wish) {
        ChatConfiguration usual = rooms.services().configurations().of(scope.accountSid());
        ConversationDraft.Wait waits = wish.timers().begins()
                ? wish.timers()
                : new ConversationDraft.Wait(usual.inactiveTimer(), usual.closedTimer(), true);
        ConversationDraft whole = new ConversationDraft(
                wish.friendlyName(),
                wish.uniqueName(),
                wish.attributes(),
                wish.messagingServiceSid() == null
                        ? rooms.services().configurations().messagingServiceSid(scope.accountSid())
                        : wish.messagingServiceSid(),
                wish.state(),
                waits,
                wish.email(),
                wish.created(),
                wish.updated());
        check(scope, whole, null);
        return whole;
    }

    /**
     * A new conversation in the service that {@code scope} looks in; applications are told of it.
     *
     * @param createdBy a user's identity, or {@link Conversation#SYSTEM}
     * @throws ApiError 50353 if another one has its unique name; 50342 if its Messaging Service is not the account's
     */
    public Conversation add(Transaction tx, ChatScope scope, ConversationDraft wish, String createdBy, Origin origin) {
        return add(tx, scope, wish, createdBy, origin, Parameters.empty());
    }

    /** The same for a message that came in; {@code pair} is what applications are told of its addresses. */
    public Conversation add(
            Transaction tx, ChatScope scope, ConversationDraft wish, String createdBy, Origin origin, Parameters pair) {
        ConversationDraft whole = completed(scope, wish);
        Conversation fresh = new Conversation(
                tx.newSid("CH"),
                scope.accountSid(),
                rooms.services().of(tx, scope).sid(),
                whole.messagingServiceSid(),
                whole.friendlyName(),
                whole.uniqueName(),
                whole.attributes(),
                whole.state(),
                new Timers(whole.timers().inactive(), whole.timers().closed(), tx.now()),
                whole.email(),
                createdBy,
                whole.created() == null ? tx.now() : whole.created(),
                whole.updated() == null ? tx.now() : whole.updated());
        Row<Conversation> row = tx.insert(table, fresh);
        name(tx, null, fresh);
        arm(tx, fresh);
        if (fresh.state() == ConversationState.INITIALIZING) {
            tx.schedule(FORMING, formed, row);
        }
        events().tell(tx, ConversationEvents.added(origin, fresh, pair));
        return fresh;
    }

    /**
     * Whether a conversation can be as {@code wish} says.
     *
     * @param present what it is now; null if it is new
     * @throws ApiError 50353 if another one has its unique name; 50342 if its Messaging Service is not the account's
     */
    void check(ChatScope scope, ConversationDraft wish, @Nullable Conversation present) {
        String messaging = wish.messagingServiceSid();
        if (messaging != null
                && rooms.messaging()
                        .find(messaging)
                        .filter(each -> each.accountSid().equals(scope.accountSid()))
                        .isEmpty()
                && (present == null || !messaging.equals(present.messagingServiceSid()))) {
            throw ApiError.badRequest(
                    50342, "Messaging Service " + messaging + " does not belong to account " + scope.accountSid());
        }
        String unique = wish.uniqueName();
        if (unique != null) {
            Name holder = names.find(key(scope.serviceSid(), unique)).orElse(null);
            if (holder != null && (present == null || !holder.conversationSid().equals(present.sid()))) {
                throw new ApiError(50353, 409, "Conversation with provided unique name already exists");
            }
        }
    }

    /** What applications are asked before a conversation is made that is as {@code whole} says. */
    public Happening wish(ChatScope scope, ConversationDraft whole, Origin origin) {
        return ConversationEvents.add(origin, scope.accountSid(), scope.serviceSid(), whole);
    }

    /** What applications are asked before {@code present} becomes what {@code next} says. */
    public Happening wish(Conversation present, ConversationDraft next, Origin origin) {
        return ConversationEvents.update(origin, present, next);
    }

    /** What applications are asked before {@code conversation} is deleted. */
    public Happening farewell(Conversation conversation, Origin origin) {
        return ConversationEvents.remove(origin, conversation);
    }

    /**
     * Changes a conversation, of which applications are told.
     *
     * @throws ApiError 50377 or 50386 if it cannot be changed; otherwise see {@link #add}
     */
    public Conversation change(
            Transaction tx, ChatScope scope, Conversation present, ConversationDraft wish, Origin origin) {
        requireOpen(present);
        check(scope, wish, present);
        ConversationDraft.Wait waits = wish.timers();
        boolean woken = present.state() == ConversationState.INACTIVE && wish.state() == ConversationState.ACTIVE;
        Timers timers = new Timers(
                waits.inactive(),
                waits.closed(),
                waits.begins() || woken ? tx.now() : present.timers().from());
        Conversation changed = new Conversation(
                present.sid(),
                present.accountSid(),
                present.serviceSid(),
                wish.messagingServiceSid(),
                wish.friendlyName(),
                wish.uniqueName(),
                wish.attributes(),
                wish.state(),
                timers,
                wish.email(),
                present.createdBy(),
                wish.created() == null ? present.created() : wish.created(),
                wish.updated() == null ? tx.now() : wish.updated());
        store(tx, present, changed, Reason.API, origin);
        events().tell(tx, ConversationEvents.updated(origin, changed));
        return changed;
    }

    /**
     * A message has come: an inactive conversation is awake, and the timers begin again, which for the second of them is
     * unconfirmed.
     *
     * @return what it is now
     */
    public Conversation touched(Transaction tx, Conversation conversation, Origin origin) {
        Row<Conversation> row = table.row(conversation.sid());
        if (row == null) {
            // It was made in the same command, so its timers have just begun.
            return conversation;
        }
        Conversation present = row.value();
        if (present.state() == ConversationState.INACTIVE) {
            return move(tx, present, ConversationState.ACTIVE, Reason.EVENT, origin);
        }
        if (present.timers().next(present.state()) == null) {
            return present;
        }
        Conversation later = present.withTimers(present.timers().from(tx.now()));
        tx.replace(row, later);
        // Whatever alarm is set goes off before what is due now, and then sees what is.
        return later;
    }

    /** Lets {@code present} be in the state {@code next} for {@code reason}; nothing happens if there is no such way. */
    private Conversation move(
            Transaction tx, Conversation present, ConversationState next, Reason reason, Origin origin) {
        if (!present.state().leadsTo(next, reason)) {
            return present;
        }
        Timers timers = reason == Reason.EVENT ? present.timers().from(tx.now()) : present.timers();
        Conversation changed = present.withState(next, timers, tx.now());
        store(tx, present, changed, reason, origin);
        return changed;
    }

    private void store(Transaction tx, Conversation before, Conversation after, Reason reason, Origin origin) {
        tx.put(table, after);
        name(tx, before, after);
        arm(tx, after);
        follow(tx, before, after, reason, origin);
    }

    private void follow(Transaction tx, Conversation before, Conversation after, Reason reason, Origin origin) {
        if (before.state() != after.state()) {
            changes.forEach(each -> each.changed(tx, before, after, reason));
            events().tell(tx, ConversationEvents.state(origin, after, before.state(), reason, tx.now()));
        }
    }

    private void name(Transaction tx, @Nullable Conversation before, Conversation after) {
        String old = before == null ? null : before.uniqueName();
        String next = after.uniqueName();
        if (old == null ? next == null : old.equals(next)) {
            return;
        }
        if (old != null) {
            unname(tx, after.serviceSid(), old);
        }
        if (next != null) {
            tx.insert(names, new Name(key(after.serviceSid(), next), after.serviceSid(), after.sid()));
        }
    }

    private void unname(Transaction tx, String serviceSid, String name) {
        Row<Name> row = names.row(key(serviceSid, name));
        if (row != null) {
            tx.delete(row);
        }
    }

    /** Lets an alarm go off when the next thing is due, unless one does before. */
    private void arm(Transaction tx, Conversation conversation) {
        Row<Alarm> present = alarms.row(conversation.sid());
        Instant next = conversation.timers().next(conversation.state());
        if (present == null || next == null || present.value().atMillis() > EventQueue.millis(next)) {
            ring(tx, conversation, present);
        }
    }

    /** Sets the alarm to what is due next, whatever it was set to. */
    private void ring(Transaction tx, Conversation conversation, @Nullable Row<Alarm> present) {
        Instant next = conversation.timers().next(conversation.state());
        if (next != null) {
            Alarm set = new Alarm(conversation.sid(), EventQueue.millis(next));
            tx.put(alarms, set);
            tx.scheduleAt(set.atMillis(), alarm, set);
        } else if (present != null) {
            tx.delete(present);
        }
    }

    private void due(Transaction tx, Alarm gone) {
        Row<Alarm> set = alarms.row(gone.conversationSid());
        Row<Conversation> row = table.row(gone.conversationSid());
        if (set == null || !set.value().equals(gone) || row == null) {
            return;
        }
        Conversation present = row.value();
        ConversationState next = overdue(present, tx.now());
        Conversation after = next == null ? present : present.withState(next, present.timers(), tx.now());
        ring(tx, after, set);
        if (next != null) {
            tx.replace(row, after);
            follow(tx, present, after, Reason.TIMER, Origin.TIMER);
        }
    }

    /** What a conversation is to become by itself; null if nothing yet. */
    private static @Nullable ConversationState overdue(Conversation present, Instant now) {
        Instant idle = present.timers().inactiveAt(present.state());
        Instant end = present.timers().closedAt(present.state());
        return end != null && !end.isAfter(now)
                ? ConversationState.CLOSED
                : idle != null && !idle.isAfter(now) ? ConversationState.INACTIVE : null;
    }

    private ChatEvents events() {
        return rooms.events();
    }

    private static String key(String serviceSid, String name) {
        return serviceSid + ' ' + name;
    }

    /** Deletes a conversation and whatever is in it, of which applications are told. */
    public void delete(Transaction tx, Conversation conversation, Origin origin) {
        erase(tx, conversation);
        events().tell(tx, ConversationEvents.removed(origin, conversation, tx.now()));
    }

    private void erase(Transaction tx, Conversation conversation) {
        Row<Conversation> row = table.row(conversation.sid());
        if (row == null) {
            return;
        }
        deletion.forEach(each -> each.accept(tx, row.value()));
        if (row.value().uniqueName() != null) {
            unname(tx, row.value().serviceSid(), row.value().uniqueName());
        }
        Row<Alarm> set = alarms.row(conversation.sid());
        if (set != null) {
            tx.delete(set);
        }
        tx.delete(row);
    }
}
