package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Participant.Binding;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in conversations, found by conversation, by identity, by address and by what a message says of whom it is from and
 * to.
 *
 * <p>For the maintainer: {@code pairs} and {@code groups} hold the addresses of conversations that are not closed, of all services
 * of an account, and so say both where a message belongs and what is taken. Everything else holds on until a participant is
 * removed.
 */
public final class Participants {
    /** By conversation and identity; listed by service and identity. */
    private record Member(String key, String ofIdentity, String conversationSid, String participantSid) {}

    /** Listed by service and address. */
    private record Place(String participantSid, String ofAddress, String conversationSid) {}

    /** Whose an address and a proxy address are, in an account. */
    private record Pair(String key, String conversationSid, String participantSid) {}

    /** Which conversation a group of phones has, in an account. */
    private record Group(String key, String conversationSid) {}

    private final Conversations conversations;
    private final ParticipantRules rules;
    private final Bindings bindings;
    private final Table<Participant> table;
    private final Table<Member> members;
    private final Table<Place> places;
    private final Table<Pair> pairs;
    private final Table<Group> groups;
    private final List<BiConsumer<Transaction, Participant>> addition = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Participant>> removal = new CopyOnWriteArrayList<>();

    private Participants(World world, Conversations conversations) {
        this.conversations = conversations;
        this.bindings = new Bindings(conversations.rooms().numbers());
        this.rules = new ParticipantRules(conversations.rooms(), bindings, this);
        this.table = world.table(
                "conversation.participants", Participant.class, Participant::sid, Participant::conversationSid);
        this.members = world.table("conversation.members", Member.class, Member::key, Member::ofIdentity);
        this.places = world.table("conversation.places", Place.class, Place::participantSid, Place::ofAddress);
        this.pairs = world.table("conversation.pairs", Pair.class, Pair::key, Pair::conversationSid);
        this.groups = world.table("conversation.groups", Group.class, Group::key, Group::conversationSid);
    }

    /** Those in {@code conversations}, of whom there are none yet; they end with their conversation, or with their user. */
    public static Participants in(World world, Conversations conversations) {
        Participants made = new Participants(world, conversations);
        conversations.onDelete(made::eraseAll);
        conversations.onStateChange((tx, before, after, reason) -> {
            if (!after.open()) {
                made.free(tx, after);
            }
        });
        conversations.rooms().users().onDelete((tx, user) -> {
            for (Member each : made.members.newestFirst(key(user.serviceSid(), user.identity()))) {
                made.find(each.participantSid()).ifPresent(gone -> made.erase(tx, gone));
            }
        });
        return made;
    }

    /** Runs {@code hook} within each command that adds a participant. */
    public void onAdd(BiConsumer<Transaction, Participant> hook) {
        addition.add(hook);
    }

    /** Runs {@code hook} within each command that removes a participant, alone or with its conversation. */
    public void onRemove(BiConsumer<Transaction, Participant> hook) {
        removal.add(hook);
    }

    /** Lets {@code who} say whether an account has a sender such as {@code whatsapp:+14155550100}; until then none has. */
    public void channelSenders(BiPredicate<String, String> who) {
        bindings.senders(who);
    }

    /** The participant {@code sid}, of whichever conversation. */
    public Optional<Participant> find(String sid) {
        return table.find(sid);
    }

    /** Those who take part in a conversation, oldest first. */
    public Iterable<Participant> of(String conversationSid) {
        return table.oldestFirst(conversationSid);
    }

    /** How many take part in a conversation. */
    public int size(String conversationSid) {
        return table.size(conversationSid);
    }

    /** Who takes part in a conversation as the user {@code identity}. */
    public Optional<Participant> named(String conversationSid, String identity) {
        return members.find(key(conversationSid, identity)).flatMap(each -> find(each.participantSid()));
    }

    /**
     * Who writes from {@code address} to {@code proxyAddress} of an account, in a conversation that is not closed; there is one
     * at most, over all services of the account.
     */
    public Optional<Participant> byPair(String accountSid, String address, String proxyAddress) {
        return pairs.find(pair(accountSid, address, proxyAddress)).flatMap(each -> find(each.participantSid()));
    }

    /** The conversation, not closed, of the group whose numbers are just {@code numbers}, in any order. */
    public Optional<Conversation> byGroup(String accountSid, Collection<String> numbers) {
        return groups.find(group(accountSid, numbers)).flatMap(each -> conversations.find(each.conversationSid()));
    }

    /**
     * The participant of {@code conversation} by SID or identity.
     *
     * @throws ApiError 20404 if there is none
     */
    public Participant get(ChatScope scope, Conversation conversation, String sidOrIdentity) {
        return find(sidOrIdentity)
                .filter(each -> each.conversationSid().equals(conversation.sid()))
                .or(() -> named(conversation.sid(), sidOrIdentity))
                .orElseThrow(() -> ApiError.notFound(
                        scope.path("/Conversations/" + conversation.sid() + "/Participants/" + sidOrIdentity)));
    }

    /** A page of those in a conversation, oldest first; their order is not documented. */
    Page<Participant> page(Conversation conversation, PageRequest request) {
        return Listing.oldestFirst(table, conversation.sid(), request, any -> true);
    }

    /** A page of what the user {@code identity} of a service takes part in, newest first. */
    Page<Participant> pageOfIdentity(String serviceSid, String identity, PageRequest request) {
        return page(members, key(serviceSid, identity), Member::participantSid, request);
    }

    /** A page of what {@code address} takes part in, in a service, newest first. */
    Page<Participant> pageOfAddress(String serviceSid, String address, PageRequest request) {
        return page(places, key(serviceSid, address), Place::participantSid, request);
    }

    private <V> Page<Participant> page(Table<V> index, String scope, Function<V, String> sid, PageRequest request) {
        Page<V> page = Listing.page(index, scope, request, any -> true);
        List<Participant> found = new ArrayList<>();
        page.records().forEach(each -> find(sid.apply(each)).ifPresent(found::add));
        return new Page<>(found, request, page.nextToken(), page.previousToken());
    }

    /** In how many conversations that are not closed the user {@code identity} of a service takes part, at most {@code most}. */
    int openOf(String serviceSid, String identity, int most) {
        String scope = key(serviceSid, identity);
        if (members.size(scope) < most) {
            return members.size(scope);
        }
        int open = 0;
        for (Member each : members.newestFirst(scope)) {
            if (conversations
                            .find(each.conversationSid())
                            .filter(Conversation::open)
                            .isPresent()
                    && ++open == most) {
                return open;
            }
        }
        return open;
    }

    /**
     * What applications are asked before somebody takes part.
     *
     * @throws ApiError see {@link #add}
     */
    public Happening wish(Conversation conversation, ParticipantDraft draft, Origin origin) {
        Participant wish = rules.admitted(conversation, list(conversation), draft, null);
        return ConversationEvents.participant(EventType.PARTICIPANT_ADD, origin, wish, null);
    }

    /**
     * Lets somebody take part, of which applications are told; a user that the service does not know yet is made.
     *
     * @throws ApiError of the 50xxx of participants, see {@link ParticipantRules}
     */
    public Participant add(Transaction tx, Conversation conversation, ParticipantDraft draft, Origin origin) {
        conversations.requireOpen(conversation);
        return addAll(tx, conversation, List.of(draft), origin).get(0);
    }

    /** The same for several at once, also in a conversation that is being made. */
    public List<Participant> addAll(
            Transaction tx, Conversation conversation, List<ParticipantDraft> drafts, Origin origin) {
        List<Participant> before = list(conversation);
        List<Participant> all = new ArrayList<>(before);
        for (ParticipantDraft each : drafts) {
            Participant admitted = rules.admitted(conversation, all, each, tx);
            all.add(admitted);
        }
        List<Participant> added = List.copyOf(all.subList(before.size(), all.size()));
        for (Participant each : added) {
            if (each.identity() != null) {
                rules.user(tx, each, origin);
            }
            tx.insert(table, each);
            index(tx, each);
        }
        regroup(tx, conversation, before, all);
        for (Participant each : added) {
            addition.forEach(hook -> hook.accept(tx, each));
            events(tx, ConversationEvents.participant(EventType.PARTICIPANT_ADDED, origin, each, null));
        }
        return added;
    }

    /** What applications are asked before {@code present} becomes {@code next}. */
    public Happening wish(Participant next, Origin origin) {
        return ConversationEvents.participant(EventType.PARTICIPANT_UPDATE, origin, next, null);
    }

    /**
     * Changes a participant, of which applications are told.
     *
     * @param next what it is to be; its SID and conversation stay
     * @throws ApiError 50416, 50433 or 50438 if what it wants to be is taken; 50377 or 50386
     */
    public Participant change(
            Transaction tx, Conversation conversation, Participant present, Participant next, Origin origin) {
        conversations.requireOpen(conversation);
        checkChange(conversation, present, next);
        replace(tx, conversation, present, next, origin);
        events(tx, ConversationEvents.participant(EventType.PARTICIPANT_UPDATED, origin, next, null));
        return next;
    }

    /** Whether {@code present} can become {@code next}. */
    void checkChange(Conversation conversation, Participant present, Participant next) {
        List<Participant> others = list(conversation);
        others.removeIf(each -> each.sid().equals(present.sid()));
        rules.requireFree(conversation, others, present, next);
    }

    private void replace(
            Transaction tx, Conversation conversation, Participant present, Participant next, Origin origin) {
        List<Participant> before = list(conversation);
        List<Participant> after = new ArrayList<>(before);
        after.replaceAll(each -> each.sid().equals(present.sid()) ? next : each);
        if (next.identity() != null && present.identity() == null) {
            rules.user(tx, next, origin);
        }
        reindex(tx, present, next);
        Row<Participant> row = table.row(present.sid());
        if (row != null) {
            tx.replace(row, next);
        }
        regroup(tx, conversation, before, after);
    }

    /**
     * Notes what somebody has read, which may lie before what they had; null for both if that is no longer known. Nobody is told:
     * whoever tells applications of changes of participants does.
     */
    public Participant read(Transaction tx, Participant participant, @Nullable Integer index, @Nullable Instant at) {
        Row<Participant> row = table.row(participant.sid());
        Participant changed = (row == null ? participant : row.value()).withReading(index, at);
        if (row != null) {
            tx.replace(row, changed);
        }
        return changed;
    }

    /** Lets somebody be told of what happens, or not. */
    public Participant notify(Transaction tx, Participant participant, Participant.NotificationLevel level) {
        Participant changed = participant.withNotificationLevel(level);
        Row<Participant> row = table.row(participant.sid());
        if (row != null) {
            tx.replace(row, changed);
        }
        return changed;
    }

    /** What applications are asked before {@code participant} is removed. */
    public Happening farewell(Participant participant, Origin origin) {
        return ConversationEvents.participant(EventType.PARTICIPANT_REMOVE, origin, participant, null);
    }

    /** Lets somebody no longer take part, of which applications are told. */
    public void remove(Transaction tx, Participant participant, Origin origin) {
        if (erase(tx, participant)) {
            events(tx, ConversationEvents.participant(EventType.PARTICIPANT_REMOVED, origin, participant, tx.now()));
        }
    }

    private boolean erase(Transaction tx, Participant participant) {
        Row<Participant> row = table.row(participant.sid());
        if (row == null) {
            return false;
        }
        conversations.find(participant.conversationSid()).ifPresent(conversation -> {
            List<Participant> before = list(conversation);
            List<Participant> after = new ArrayList<>(before);
            after.removeIf(each -> each.sid().equals(participant.sid()));
            regroup(tx, conversation, before, after);
        });
        unindex(tx, participant);
        tx.delete(row);
        removal.forEach(each -> each.accept(tx, participant));
        return true;
    }

    private void eraseAll(Transaction tx, Conversation conversation) {
        free(tx, conversation);
        for (Participant each : of(conversation.sid())) {
            Row<Participant> row = table.row(each.sid());
            if (row != null) {
                unindexPeople(tx, each);
                tx.delete(row);
                removal.forEach(hook -> hook.accept(tx, each));
            }
        }
    }

    /** Lets go of the addresses that a conversation has held. */
    private void free(Transaction tx, Conversation conversation) {
        pairs.newestFirst(conversation.sid()).forEach(each -> drop(tx, pairs.row(each.key())));
        groups.newestFirst(conversation.sid()).forEach(each -> drop(tx, groups.row(each.key())));
    }

    private static <V> void drop(Transaction tx, @Nullable Row<V> row) {
        if (row != null) {
            tx.delete(row);
        }
    }

    private void index(Transaction tx, Participant who) {
        insertMember(tx, who);
        String address = who.address();
        if (address != null) {
            tx.insert(places, new Place(who.sid(), key(who.serviceSid(), address), who.conversationSid()));
        }
        insertPair(tx, who);
    }

    /** The address cannot change, so that nothing is to be done about places. */
    private void reindex(Transaction tx, Participant present, Participant next) {
        if (!Objects.equals(present.identity(), next.identity())) {
            dropMember(tx, present);
            insertMember(tx, next);
        }
        if (!Objects.equals(present.proxyAddress(), next.proxyAddress())) {
            dropPair(tx, present);
            insertPair(tx, next);
        }
    }

    private void insertMember(Transaction tx, Participant who) {
        String identity = who.identity();
        if (identity != null) {
            tx.insert(
                    members,
                    new Member(
                            key(who.conversationSid(), identity),
                            key(who.serviceSid(), identity),
                            who.conversationSid(),
                            who.sid()));
        }
    }

    private void dropMember(Transaction tx, Participant who) {
        if (who.identity() != null) {
            drop(tx, members.row(key(who.conversationSid(), who.identity())));
        }
    }

    private void insertPair(Transaction tx, Participant who) {
        String address = who.address();
        String proxy = who.proxyAddress();
        if (address != null && proxy != null) {
            tx.insert(pairs, new Pair(pair(who.accountSid(), address, proxy), who.conversationSid(), who.sid()));
        }
    }

    private void dropPair(Transaction tx, Participant who) {
        String address = who.address();
        String proxy = who.proxyAddress();
        if (address != null && proxy != null) {
            Row<Pair> row = pairs.row(pair(who.accountSid(), address, proxy));
            // A closed conversation has let go of it, and another may have it.
            if (row != null && row.value().participantSid().equals(who.sid())) {
                tx.delete(row);
            }
        }
    }

    private void unindex(Transaction tx, Participant who) {
        unindexPeople(tx, who);
        dropPair(tx, who);
    }

    private void unindexPeople(Transaction tx, Participant who) {
        dropMember(tx, who);
        drop(tx, places.row(who.sid()));
    }

    /** Keeps which numbers the group of a conversation has. */
    private void regroup(Transaction tx, Conversation conversation, List<Participant> before, List<Participant> after) {
        if (!conversation.open()) {
            return;
        }
        String old = ParticipantRules.isFormed(before) ? group(conversation.accountSid(), numbers(before)) : null;
        String next = ParticipantRules.isFormed(after) ? group(conversation.accountSid(), numbers(after)) : null;
        if (Objects.equals(old, next)) {
            return;
        }
        if (next != null) {
            rules.requireOwnGroup(conversation, numbers(after));
            tx.insert(groups, new Group(next, conversation.sid()));
        }
        if (old != null) {
            drop(tx, groups.row(old));
        }
    }

    /** All numbers by which phones know a group. */
    static Collection<String> numbers(List<Participant> group) {
        Collection<String> numbers = new TreeSet<>();
        for (Participant each : group) {
            Binding binding = each.binding();
            if (binding != null) {
                addTo(numbers, binding.address());
                addTo(numbers, binding.proxyAddress());
                addTo(numbers, binding.projectedAddress());
            }
        }
        return numbers;
    }

    private static void addTo(Collection<String> numbers, @Nullable String number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    private List<Participant> list(Conversation conversation) {
        List<Participant> all = new ArrayList<>();
        of(conversation.sid()).forEach(all::add);
        return all;
    }

    private void events(Transaction tx, Happening happened) {
        conversations.rooms().events().tell(tx, happened);
    }

    private static String key(String within, String name) {
        return within + ' ' + name;
    }

    private static String pair(String accountSid, String address, String proxyAddress) {
        return accountSid + ' ' + address + ' ' + proxyAddress;
    }

    private static String group(String accountSid, Collection<String> numbers) {
        return accountSid + ' ' + String.join(" ", new TreeSet<>(numbers));
    }
}
