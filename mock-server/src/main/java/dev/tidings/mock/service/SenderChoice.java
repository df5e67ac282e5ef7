package dev.tidings.mock.service;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which sender of its pool a service uses for a message, and why: its RCS sender if that reaches the phone and no other was asked
 * for, else the one that was asked for, else the one that the recipient
 * knows, else the next of those that are best for the recipient, as {@link SenderRanking} says.
 */
final class SenderChoice {
    /** How many turns were taken among senders that are equally good for somebody. */
    record Turn(String group, String serviceSid, long count) {}

    private static final Choice EMPTY = Choice.none(21704, "the service has no senders");

    private final SenderPools pools;
    private final StickySenders sticky;
    private final Table<Turn> turns;
    private final Map<String, SenderPool> ready = new ConcurrentHashMap<>();
    private Registrations registrations = Registrations.ALL;
    private RcsReach rcs = RcsReach.NOBODY;

    SenderChoice(World world, SenderPools pools) {
        this.pools = pools;
        this.sticky = new StickySenders(world);
        this.turns = world.table("service.turns", Turn.class, Turn::group, Turn::serviceSid);
    }

    void registrations(Registrations who) {
        registrations = who;
        ready.clear();
    }

    void rcs(RcsReach who) {
        rcs = who;
    }

    /** The RCS sender in the pool of {@code service}; null if there is none. */
    @Nullable
    PoolMember rcsSender(MessagingService service) {
        return ready(service).rcs();
    }

    /** The sender for {@code request}, which is now used. */
    Choice choose(Transaction tx, MessagingService service, SenderRequest request) {
        SenderPool pool = ready(service);
        if (pool.isEmpty()) {
            return EMPTY;
        }
        PoolMember overRcs = pool.rcs();
        if (overRcs != null && goesBy(overRcs, request)) {
            return pool.overRcs();
        }
        String from = phoneSender(overRcs, request);
        if (from != null) {
            return asked(tx, pool, request, from);
        }
        if (!service.features().stickySender()) {
            return next(tx, pool.best(request));
        }
        Row<StickySenders.Acquaintance> known = sticky.of(tx, service.sid(), request.to());
        PoolMember familiar = known == null ? null : pool.bySid(known.value().senderSid());
        if (known != null && familiar != null && pool.refusal(familiar, request) == 0) {
            sticky.used(tx, known);
            return pool.given(familiar, "sticky sender", request);
        }
        Choice choice = next(tx, pool.best(request));
        // Another sender for what the familiar one cannot carry does not take its place.
        if (familiar == null && choice.sender() != null) {
            sticky.remember(tx, service.sid(), request.to(), choice.sender().senderSid());
        }
        return choice;
    }

    /** Whether {@code request}, which is to a phone number, goes by RCS: silently, so nobody else is told why not. */
    private boolean goesBy(PoolMember overRcs, SenderRequest request) {
        return request.rcs() && request.line() != null && rcs.reaches(overRcs, request.to());
    }

    /** Who was asked for; null if nobody was, or the RCS sender that cannot reach the phone number. */
    private static @Nullable String phoneSender(@Nullable PoolMember overRcs, SenderRequest request) {
        String from = request.from();
        boolean unreached =
                request.line() != null && overRcs != null && overRcs.address().equals(from);
        return unreached ? null : from;
    }

    /** The address of the RCS sender if {@code request} would go by RCS, else the recipient's. */
    String address(MessagingService service, SenderRequest request) {
        PoolMember overRcs = ready(service).rcs();
        return overRcs != null && goesBy(overRcs, request) ? overRcs.address() : request.to();
    }

    /** Why {@code request} would get no sender; 0 if it would get one. */
    int refusal(MessagingService service, SenderRequest request) {
        SenderPool pool = ready(service);
        if (pool.isEmpty()) {
            return EMPTY.errorCode();
        }
        PoolMember overRcs = pool.rcs();
        if (overRcs != null && goesBy(overRcs, request)) {
            return 0;
        }
        String from = phoneSender(overRcs, request);
        if (from == null) {
            return pool.best(request).errorCode();
        }
        PoolMember asked = pool.byAddress(from);
        int code = asked == null ? SenderRanking.NOBODY : pool.refusal(asked, request);
        return code != 0 && replaceable(service, asked)
                ? pool.numbers().best(request).errorCode()
                : code;
    }

    /** {@code sender}, which is in no pool, for {@code request}, if it can do it. */
    Choice outside(MessagingService service, PoolMember sender, SenderRequest request) {
        SenderPool pool = ready(service);
        int code = pool.refusal(sender, request);
        return code == 0
                ? pool.given(sender, "named to fall back to", request)
                : Choice.none(code, "the sender named to fall back to, " + sender.address() + ", cannot reach it");
    }

    private Choice asked(Transaction tx, SenderPool pool, SenderRequest request, String from) {
        PoolMember asked = pool.byAddress(from);
        if (asked == null) {
            return Choice.none(SenderRanking.NOBODY, "the sender asked for, " + from + ", is not in the pool");
        }
        int code = pool.refusal(asked, request);
        if (code == 0) {
            return pool.given(asked, "asked for", request);
        }
        if (replaceable(pool.service(), asked)) {
            SenderPool numbers = pool.numbers();
            Choice instead = next(tx, numbers.best(request));
            if (instead.sender() != null) {
                return numbers.given(
                        instead.sender(), "long code, since short code " + from + " cannot reach it", request);
            }
        }
        return Choice.none(code, "the sender asked for, " + from + ", cannot reach it");
    }

    private static boolean replaceable(MessagingService service, @Nullable PoolMember asked) {
        return asked != null
                && asked.kind() == PoolMember.Kind.SHORT_CODE
                && service.features().fallbackToLongCode();
    }

    /** Whoever's turn it is in {@code group}. */
    private Choice next(Transaction tx, SenderPool.Group group) {
        int size = group.choices().size();
        if (size == 1) {
            return group.choices().get(0);
        }
        Row<Turn> row = turns.row(group.name());
        long count = row == null ? 0 : row.value().count();
        tx.put(turns, new Turn(group.name(), group.serviceSid(), count + 1));
        return group.choices().get((int) (count % size));
    }

    /** What was worked out for the pool of {@code service}; under the world's lock. */
    private SenderPool ready(MessagingService service) {
        SenderPool pool = ready.get(service.sid());
        if (pool == null || !pool.isFor(service)) {
            pool = new SenderPool(service, pools.of(service.sid()), registrations);
            ready.put(service.sid(), pool);
        }
        return pool;
    }

    /** The member of {@code service}'s pool that recipients see as {@code address}; null if there is none. */
    @Nullable
    PoolMember member(MessagingService service, String address) {
        SenderPool pool = ready.get(service.sid());
        return pool != null && pool.isFor(service) ? pool.byAddress(address) : pools.member(service.sid(), address);
    }

    /** Who the pool of {@code serviceSid} holds has changed in this command. */
    void changed(Transaction tx, String serviceSid) {
        tx.onCommit(() -> ready.remove(serviceSid));
    }

    /** Which senders are registered has changed in this command. */
    void registrationsChanged(Transaction tx) {
        tx.onCommit(ready::clear);
    }

    /** Forgets what has to do with {@code member}, which is leaving its pool. */
    void forget(Transaction tx, PoolMember member) {
        sticky.forget(tx, member.serviceSid(), member.senderSid());
        changed(tx, member.serviceSid());
    }

    /** Forgets what has to do with {@code serviceSid}, which is no more. */
    void forgetAll(Transaction tx, String serviceSid) {
        sticky.forgetAll(tx, serviceSid);
        for (Turn each : turns.newestFirst(serviceSid)) {
            Row<Turn> row = turns.row(each.group());
            if (row != null) {
                tx.delete(row);
            }
        }
        changed(tx, serviceSid);
    }
}
