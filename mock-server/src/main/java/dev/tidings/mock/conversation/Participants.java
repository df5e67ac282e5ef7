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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in conversations, found by conversation, by identity, by address and by what a message says of whom it is from
 * and to.
 */
public final class Participants {
    private final Conversations conversations;
    private final ParticipantRules rules;
    private final Bindings bindings;
    private final Table<Participant> table;
    private final ParticipantIndex index;
    private final List<BiConsumer<Transaction, Participant>> addition = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Participant>> removal = new CopyOnWriteArrayList<>();

    private Participants(World world, Conversations conversations) {
        this.conversations = conversations;
        this.bindings = new Bindings(
                conversations.rooms().numbers(), conversations.rooms().senders());
        this.rules = new ParticipantRules(conversations.rooms(), bindings, this);
        this.table = world.table(
                "conversation.participants", Participant.class, Participant::sid, Participant::conversationSid);
        this.index = new ParticipantIndex(world);
    }

    /** Those in {@code conversations}, of whom there are none yet; they end with their conversation, or with their user. */
    public static Participants in(World world, Conversations conversations) {
        Participants made = new Participants(world, conversations);
        conversations.onDelete(made::eraseAll);
        conversations.onStateChange((tx, before, after, reason) -> {
            if (!after.open()) {
                made.index.free(tx, after);
            }
        });
        conversations.rooms().users().onDelete((tx, user) -> {
            for (String each : made.index.ofIdentity(user.serviceSid(), user.identity())) {
                made.find(each).ifPresent(gone -> made.erase(tx, gone));
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

    /** What the user {@code identity} of a service takes part in, newest first. */
    public List<Participant> of(String serviceSid, String identity) {
        List<Participant> all = new ArrayList<>();
        index.ofIdentity(serviceSid, identity).forEach(sid -> find(sid).ifPresent(all::add));
        return all;
    }

    /** Who takes part in a conversation as the user {@code identity}. */
    public Optional<Participant> named(String conversationSid, String identity) {
        return index.named(conversationSid, identity).flatMap(this::find);
    }

    /**
     * Who writes from {@code address} to {@code proxyAddress} of an account, in a conversation that is not closed; there is one
     * at most, over all services of the account.
     */
    public Optional<Participant> byPair(String accountSid, String address, String proxyAddress) {
        return index.byPair(accountSid, address, proxyAddress).flatMap(this::find);
    }

    /** The conversation, not closed, of the group whose numbers are just {@code numbers}, in any order. */
    public Optional<Conversation> byGroup(String accountSid, Collection<String> numbers) {
        return index.byGroup(accountSid, numbers).flatMap(conversations::find);
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
        return page(index.pageOfIdentity(serviceSid, identity, request));
    }

    /** A page of what {@code address} takes part in, in a service, newest first. */
    Page<Participant> pageOfAddress(String serviceSid, String address, PageRequest request) {
        return page(index.pageOfAddress(serviceSid, address, request));
    }

    private Page<Participant> page(Page<String> sids) {
        return new Page<>(
                sids.records().stream().flatMap(sid -> find(sid).stream()).toList(),
                sids.request(),
                sids.nextToken(),
                sids.previousToken());
    }

    /** In how many conversations that are not closed the user {@code identity} of a service takes part, at most {@code most}. */
    int openOf(String serviceSid, String identity, int most) {
        int all = index.sizeOfIdentity(serviceSid, identity);
        if (all < most) {
            return all;
        }
        int open = 0;
        for (String each : index.conversationsOf(serviceSid, identity)) {
            if (conversations.find(each).filter(Conversation::open).isPresent() && ++open == most) {
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
        conversations.requireOpen(conversation);
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
            index.add(tx, each);
        }
        regroup(tx, conversation, before, all);
        for (Participant each : added) {
            addition.forEach(hook -> hook.accept(tx, each));
            events(tx, ConversationEvents.participant(EventType.PARTICIPANT_ADDED, origin, each, null));
        }
        return added;
    }

    /**
     * What applications are asked before {@code present} is changed.
     *
     * @throws ApiError see {@link #change}
     */
    public Happening wish(Conversation conversation, Participant present, ParticipantChange change, Origin origin) {
        conversations.requireOpen(conversation);
        Participant next = checked(conversation, present, change, present.updated());
        return ConversationEvents.participant(EventType.PARTICIPANT_UPDATE, origin, next, null);
    }

    /**
     * Changes a participant, of which applications are told.
     *
     * @throws ApiError of the 50xxx of participants, see {@link ParticipantRules}; 50377 or 50386
     */
    public Participant change(
            Transaction tx, Conversation conversation, Participant present, ParticipantChange change, Origin origin) {
        conversations.requireOpen(conversation);
        Participant next = checked(conversation, present, change, tx.now());
        replace(tx, conversation, present, next, origin);
        events(tx, ConversationEvents.participant(EventType.PARTICIPANT_UPDATED, origin, next, null));
        return next;
    }

    private Participant checked(Conversation conversation, Participant present, ParticipantChange change, Instant now) {
        Participant next = rules.changed(conversation, present, change, now);
        List<Participant> others = list(conversation);
        others.removeIf(each -> each.sid().equals(present.sid()));
        rules.requireFree(conversation, others, present, next);
        rules.requireOwnGroup(conversation, others, next);
        return next;
    }

    private void replace(
            Transaction tx, Conversation conversation, Participant present, Participant next, Origin origin) {
        List<Participant> before = list(conversation);
        List<Participant> after = new ArrayList<>(before);
        after.replaceAll(each -> each.sid().equals(present.sid()) ? next : each);
        if (next.identity() != null && present.identity() == null) {
            rules.user(tx, next, origin);
        }
        index.change(tx, present, next);
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

    /** Keeps {@code changed}, of whom nothing is changed by which participants are found; nobody is told. */
    void store(Transaction tx, Participant changed) {
        Row<Participant> row = table.row(changed.sid());
        if (row != null) {
            tx.replace(row, changed);
        }
    }

    /**
     * Lets those take part that {@code conversation} is made with.
     *
     * @param group whether they must be a group of phones
     * @throws ApiError 50435 if they are none but must be one; otherwise see {@link #add}
     */
    void formed(
            Transaction tx, Conversation conversation, List<ParticipantDraft> members, boolean group, Origin origin) {
        List<Participant> added = addAll(tx, conversation, members, origin);
        if (group && !ParticipantRules.isFormed(added)) {
            throw ApiError.badRequest(
                    50435,
                    "A group of phones needs at least " + ParticipantRules.LEAST_IN_GROUP
                            + " members, one of them with nothing but an address and one with a proxy or projected"
                            + " address");
        }
    }

    /** Lets somebody be told of what happens, or not; applications are not told of that. */
    public Participant notify(Transaction tx, Participant participant, Participant.NotificationLevel level) {
        Participant changed = participant.withNotificationLevel(level);
        store(tx, changed);
        return changed;
    }

    /** What applications are asked before {@code participant} is removed. */
    public Happening farewell(Participant participant, Origin origin) {
        return ConversationEvents.participant(EventType.PARTICIPANT_REMOVE, origin, participant, null);
    }

    /**
     * Lets somebody no longer take part, of which applications are told.
     *
     * @throws ApiError 50438 if another conversation has the group of phones that is left, which is our choice
     */
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
        index.remove(tx, participant);
        tx.delete(row);
        removal.forEach(each -> each.accept(tx, participant));
        return true;
    }

    private void eraseAll(Transaction tx, Conversation conversation) {
        index.free(tx, conversation);
        for (Participant each : of(conversation.sid())) {
            Row<Participant> row = table.row(each.sid());
            if (row != null) {
                index.remove(tx, each);
                tx.delete(row);
                removal.forEach(hook -> hook.accept(tx, each));
            }
        }
    }

    /** Keeps which numbers the group of a conversation has. */
    private void regroup(Transaction tx, Conversation conversation, List<Participant> before, List<Participant> after) {
        if (!conversation.open()) {
            return;
        }
        Set<String> old = ParticipantRules.isFormed(before) ? numbers(before) : null;
        Set<String> next = ParticipantRules.isFormed(after) ? numbers(after) : null;
        if (!Objects.equals(old, next)) {
            if (next != null) {
                rules.requireOwnGroup(
                        conversation,
                        index.byGroup(tx, conversation.accountSid(), next).orElse(null));
            }
            index.group(tx, conversation, old, next);
        }
    }

    /** All numbers by which phones know a group. */
    static Set<String> numbers(List<Participant> group) {
        Set<String> numbers = new TreeSet<>();
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
}
