package dev.tidings.mock.conversation;

import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what participants are found besides their SID, as SIDs.
 *
 * <p>For the maintainer: {@code pairs} and {@code groups} hold the addresses of conversations that are not closed, of all services
 * of an account, and so say both where a message belongs and what is taken. Everything else holds on until a participant is
 * removed.
 */
final class ParticipantIndex {
    /** By conversation and identity; listed by service and identity. */
    private record Member(String key, String ofIdentity, String conversationSid, String participantSid) {}

    /** Listed by service and address. */
    private record Place(String participantSid, String ofAddress) {}

    /** Whose an address and a proxy address are, in an account. */
    private record Pair(String key, String conversationSid, String participantSid) {}

    /** Which conversation a group of phones has, in an account. */
    private record Group(String key, String conversationSid) {}

    private final Table<Member> members;
    private final Table<Place> places;
    private final Table<Pair> pairs;
    private final Table<Group> groups;

    /** The conversations of groups that the command {@link #under} has made, which it cannot read yet; under the world's lock. */
    private final Map<String, String> made = new HashMap<>();

    private @Nullable Transaction under;

    ParticipantIndex(World world) {
        this.members = world.table("conversation.members", Member.class, Member::key, Member::ofIdentity);
        this.places = world.table("conversation.places", Place.class, Place::participantSid, Place::ofAddress);
        this.pairs = world.table("conversation.pairs", Pair.class, Pair::key, Pair::conversationSid);
        this.groups = world.table("conversation.groups", Group.class, Group::key, Group::conversationSid);
    }

    Optional<String> named(String conversationSid, String identity) {
        return members.find(key(conversationSid, identity)).map(Member::participantSid);
    }

    Optional<String> byPair(String accountSid, String address, String proxyAddress) {
        return pairs.find(pair(accountSid, address, proxyAddress)).map(Pair::participantSid);
    }

    /** The conversation of a group as {@code tx} has left it. */
    Optional<String> byGroup(Transaction tx, String accountSid, Collection<String> numbers) {
        String mine = tx.equals(under) ? made.get(group(accountSid, numbers)) : null;
        return mine == null ? byGroup(accountSid, numbers) : Optional.of(mine);
    }

    /** The conversation of a group. */
    Optional<String> byGroup(String accountSid, Collection<String> numbers) {
        return groups.find(group(accountSid, numbers)).map(Group::conversationSid);
    }

    /** How often a user of a service takes part. */
    int sizeOfIdentity(String serviceSid, String identity) {
        return members.size(key(serviceSid, identity));
    }

    /** The conversations that a user of a service takes part in, newest first. */
    Iterable<String> conversationsOf(String serviceSid, String identity) {
        return sids(members, key(serviceSid, identity), Member::conversationSid);
    }

    /** The participants that a user of a service is, newest first. */
    Iterable<String> ofIdentity(String serviceSid, String identity) {
        return sids(members, key(serviceSid, identity), Member::participantSid);
    }

    private static <V> List<String> sids(Table<V> table, String scope, Function<V, String> sid) {
        List<String> sids = new ArrayList<>();
        table.newestFirst(scope).forEach(each -> sids.add(sid.apply(each)));
        return sids;
    }

    /** A page of the participants that a user of a service is, newest first. */
    Page<String> pageOfIdentity(String serviceSid, String identity, PageRequest request) {
        return page(members, key(serviceSid, identity), Member::participantSid, request);
    }

    /** A page of the participants of a service with an address, newest first. */
    Page<String> pageOfAddress(String serviceSid, String address, PageRequest request) {
        return page(places, key(serviceSid, address), Place::participantSid, request);
    }

    private static <V> Page<String> page(Table<V> index, String scope, Function<V, String> sid, PageRequest request) {
        Page<V> page = Listing.page(index, scope, request, any -> true);
        return new Page<>(page.records().stream().map(sid).toList(), request, page.nextToken(), page.previousToken());
    }

    void add(Transaction tx, Participant who) {
        insertMember(tx, who);
        String address = who.address();
        if (address != null) {
            tx.insert(places, new Place(who.sid(), key(who.serviceSid(), address)));
        }
        insertPair(tx, who);
    }

    /** The address cannot change, so that nothing is to be done about places. */
    void change(Transaction tx, Participant present, Participant next) {
        if (!Objects.equals(present.identity(), next.identity())) {
            dropMember(tx, present);
            insertMember(tx, next);
        }
        if (!Objects.equals(present.proxyAddress(), next.proxyAddress())) {
            dropPair(tx, present);
            insertPair(tx, next);
        }
    }

    void remove(Transaction tx, Participant who) {
        dropMember(tx, who);
        drop(tx, places.row(who.sid()));
        dropPair(tx, who);
    }

    /** Lets go of the addresses that a conversation has held. */
    void free(Transaction tx, Conversation conversation) {
        pairs.newestFirst(conversation.sid()).forEach(each -> drop(tx, pairs.row(each.key())));
        groups.newestFirst(conversation.sid()).forEach(each -> drop(tx, groups.row(each.key())));
    }

    /** Lets {@code conversation} have the group {@code next} instead of {@code before}; null for none. */
    void group(
            Transaction tx,
            Conversation conversation,
            @Nullable Collection<String> before,
            @Nullable Collection<String> next) {
        if (next != null) {
            Group group = new Group(group(conversation.accountSid(), next), conversation.sid());
            tx.insert(groups, group);
            if (!tx.equals(under)) {
                made.clear();
                under = tx;
            }
            made.put(group.key(), group.conversationSid());
        }
        if (before != null) {
            drop(tx, groups.row(group(conversation.accountSid(), before)));
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

    private static <V> void drop(Transaction tx, @Nullable Row<V> row) {
        if (row != null) {
            tx.delete(row);
        }
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
