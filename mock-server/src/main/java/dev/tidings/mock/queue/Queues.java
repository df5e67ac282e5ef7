package dev.tidings.mock.queue;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All queues: messages enter, wait for their turn, and leave through a door, or expire.
 *
 * <p>For the maintainer, the laws, which {@code QueueLawsTest} holds: nothing leaves after its deadline; messages of one
 * sender and service level leave in the order in which they came, whatever queues they are for; no limit is exceeded; a limit
 * that is free and has something waiting does not rest. Whoever fails at the door, or expires, uses nothing up. Everything
 * here is touched under the world's lock, and changed when the command that wants it commits. A message costs one event, its
 * turn, as it would without queues.
 *
 * @param <V> the message
 */
public final class Queues<V> {
    /** How a turn ends. */
    public enum Exit {
        /** It has left. */
        LEFT,
        /** It cannot leave any more; nothing was used up. */
        DROPPED,
        /** It is not ready; it steps aside until {@link Queues#goOn}. */
        HELD
    }

    /**
     * Where messages leave.
     *
     * @param <V> the message
     */
    public interface Door<V> {
        /** It is the turn of {@code row}. */
        Exit leave(Transaction tx, Row<V> row);

        /** {@code row} has waited too long. */
        void expire(Transaction tx, Row<V> row);
    }

    private final World world;
    private final Table<V> table;
    private final Door<V> door;
    private final Throughputs throughputs = new Throughputs();
    private final Directory<V> directory;
    private final EventKind<String> turn;

    /** Those who had their turn and were not ready. */
    private final Map<String, Place<V>> held = new TreeMap<>();

    /** Messages handed in by families whose number is limited. */
    private final Map<String, QueueMemory.Count> counts = new TreeMap<>();

    /** The last number that was given out. */
    private long number;

    private Queues(World world, Accounts accounts, Table<V> table, Door<V> door) {
        this.world = world;
        this.table = table;
        this.door = door;
        this.directory = new Directory<>(world, accounts, throughputs);
        this.turn = world.register(EventKind.of("queue.turn", String.class, this::turn));
        world.keep(new Part<>("queues", QueueMemory.class, this::save, this::restore));
    }

    /** The queues of the messages in {@code table}, which leave through {@code door}. */
    public static <V> Queues<V> in(World world, Accounts accounts, Table<V> table, Door<V> door) {
        return new Queues<>(world, accounts, table, door);
    }

    /** The place that {@code passage} leads to. */
    public Place<V> place(Passage passage) {
        return directory.place(passage);
    }

    /**
     * Lets {@code row} wait in {@code place} for its turn. If nobody else waits it leaves after {@code untilReady}; behind others
     * it is ready by its turn.
     *
     * @param place asked for in this command, and for this message only
     * @param validity after which it must not leave; it waits no longer than its queue is deep, in time
     */
    public void enter(Transaction tx, Row<V> row, Place<V> place, Duration validity, Duration untilReady) {
        Duration deepest = Rates.depth(place.passage.type());
        long last = tx.nowMillis() + (validity.compareTo(deepest) > 0 ? deepest : validity).toMillis();
        long ready = tx.nowMillis() + untilReady.toMillis();
        tx.apply(() -> {
            number++;
            stand(tx, present(place).of(row, last, number), ready);
        });
    }

    /** The place again if its queue was forgotten since it was asked for. */
    private Place<V> present(Place<V> place) {
        boolean known = place.queue.whole.count() > 0 || directory.find(place.queue.key) == place.queue;
        return known ? place : directory.place(place.passage);
    }

    /** {@code row} is ready now, if it was held. */
    public void goOn(Transaction tx, Row<V> row) {
        tx.apply(() -> {
            Place<V> before = held.remove(row.key());
            if (before != null) {
                number++;
                stand(tx, directory.place(before.passage).of(row, before.deadline, number), tx.nowMillis());
            }
        });
    }

    /** Counts one message of {@code accountSid}; false if its family has handed in too many within this second. */
    public boolean count(Transaction tx, String accountSid) {
        if (throughputs.usual()) {
            return true;
        }
        String family = directory.family(accountSid);
        Integer most = throughputs.of(family).messagesPerSecond();
        if (most == null) {
            return true;
        }
        long second = tx.now().getEpochSecond();
        QueueMemory.Count before = counts.get(family);
        int count = before == null || before.second() != second ? 0 : before.messages();
        tx.apply(() -> counts.merge(
                family,
                new QueueMemory.Count(family, second, 1),
                (old, one) ->
                        old.second() == second ? new QueueMemory.Count(family, second, old.messages() + 1) : one));
        return count < most;
    }

    private void stand(Transaction tx, Place<V> item, long ready) {
        Lane<V> lane = item.lane;
        SendQueue<V> before = lane.queue;
        if (before == null || lane.opensTo(item.queue)) {
            place(item, ready);
            plan(tx, item.queue);
        } else {
            behind(item, before);
            plan(tx, before);
        }
    }

    private static <V> void behind(Place<V> item, SendQueue<V> before) {
        item.lane.behind.addLast(item);
        item.lane.deadlines.add(item);
        item.queue.standing += item.passage.segments();
        before.blocked.add(item.lane);
    }

    private void place(Place<V> item, long ready) {
        SendQueue<V> queue = item.queue;
        if (queue.whole.count() == 0) {
            queue.ready = ready;
        }
        long leaves = queue.estimate();
        directory.share(queue, item.passage).add(item);
        item.lane.enter(queue);
        if (queue.divided() || leaves > item.deadline) {
            queue.deadlines.add(item);
        }
    }

    /** Sees to it that {@code queue} is looked at in time. */
    private void plan(Transaction tx, SendQueue<V> queue) {
        long due = queue.due();
        if (due < queue.turn) {
            queue.turn = due;
            tx.scheduleAt(due, turn, queue.key);
        }
    }

    /** One thing a turn: whoever is next leaves, or else whoever is too late expires. */
    private void turn(Transaction tx, String key) {
        SendQueue<V> queue = directory.find(key);
        if (queue == null || queue.turn > tx.nowMillis()) {
            return; // it was planned anew meanwhile
        }
        // Its own instant rather than the present one: on a real clock events come late, and that must not slow it
        // down.
        long at = queue.turn;
        Place<V> next = queue.opens() <= at ? queue.whole.next() : null;
        if (next != null) {
            Row<V> row = next.row();
            Exit exit = row.deleted() ? Exit.DROPPED : door.leave(tx, row);
            tx.apply(() -> left(tx, next, exit, at));
            return;
        }
        Place<V> late = queue.first();
        boolean over = late != null && late.deadline <= at;
        if (late != null && over && !late.row().deleted()) {
            door.expire(tx, late.row());
        }
        tx.apply(() -> {
            if (late != null && over) {
                remove(tx, late, false);
            }
            planAnew(tx, queue);
        });
    }

    private void left(Transaction tx, Place<V> place, Exit exit, long at) {
        SendQueue<V> queue = place.queue;
        if (exit == Exit.LEFT) {
            queue.serve(at, place.passage.segments());
        } else if (exit == Exit.HELD) {
            held.put(place.row().key(), place);
        }
        remove(tx, place, exit == Exit.LEFT);
        planAnew(tx, queue);
    }

    private void planAnew(Transaction tx, SendQueue<V> queue) {
        queue.turn = SendQueue.NEVER;
        plan(tx, queue);
    }

    private void remove(Transaction tx, Place<V> item, boolean served) {
        item.gone = true;
        Lane<V> lane = item.lane;
        SendQueue<V> queue = lane.queue;
        Share<V> share = item.share;
        if (share == null) {
            item.queue.standing -= item.passage.segments();
            if (queue != null && lane.first() == null) {
                queue.blocked.remove(lane);
            }
            return;
        }
        share.remove(item, served);
        if (item.queue.whole.count() == 0) {
            item.queue.whole.reset();
        }
        lane.count--;
        if (lane.count == 0 && queue != null) {
            queue.blocked.remove(lane);
            release(tx, lane);
        }
    }

    /** Lets those of {@code lane} into their queue whose turn it is now; those behind them go on standing. */
    private void release(Transaction tx, Lane<V> lane) {
        Place<V> first = lane.first();
        if (first == null) {
            return;
        }
        SendQueue<V> queue = first.queue;
        for (Place<V> each = first; each != null && each.queue == queue; each = lane.first()) {
            lane.behind.removeFirst();
            queue.standing -= each.passage.segments();
            place(each, tx.nowMillis());
        }
        if (lane.first() != null) {
            queue.blocked.add(lane);
        }
        plan(tx, queue);
    }

    /** How fast {@code accountSid} is. */
    public Throughput throughput(String accountSid) {
        return throughputs.of(accountSid);
    }

    /** Whether there are limits at all. */
    public boolean limits() {
        return throughputs.limits();
    }

    /** What was set, by account. */
    public Map<String, Throughput> throughputs() {
        Map<String, Throughput> all = new TreeMap<>();
        throughputs.all().forEach(each -> all.put(each.accountSid(), each.throughput()));
        return all;
    }

    /** Lets {@code accountSid} be so fast. Who waits is sorted anew, in the order in which they came. */
    public void set(Transaction tx, String accountSid, Throughput throughput) {
        tx.apply(() -> {
            throughputs.set(accountSid, throughput);
            sort(tx);
        });
    }

    /** Turns all limits off, or on again: without them whatever is ready leaves at once. */
    public void limits(Transaction tx, boolean on) {
        tx.apply(() -> {
            throughputs.limits(on);
            sort(tx);
        });
    }

    private void sort(Transaction tx) {
        for (Place<V> each : directory.renew()) {
            Place<V> again = directory.place(each.passage).of(each.row(), each.deadline, each.number);
            stand(tx, again, again.queue.ready);
        }
    }

    /** All queues that are remembered, the deepest first; seen within a command. */
    public List<QueueLook> look(Transaction tx) {
        return directory.look(tx.nowMillis());
    }

    private QueueMemory save() {
        return new QueueMemory(
                throughputs.limits(),
                throughputs.all(),
                number,
                directory.save(EventQueue.millis(world.clock().now())),
                directory.standing().stream().map(QueueMemory::item).toList(),
                held.values().stream().map(QueueMemory::item).toList(),
                List.copyOf(counts.values()));
    }

    private void restore(QueueMemory saved) {
        throughputs.limits(saved.limits());
        throughputs.all(saved.set());
        number = saved.number();
        directory.clear();
        for (QueueMemory.Kept each : saved.queues()) {
            SendQueue<V> queue = directory.restore(each);
            for (QueueMemory.Item item : each.items()) {
                Place<V> again = waiting(item);
                if (again != null) {
                    place(again, queue.ready);
                }
            }
            directory.restoreTags(queue, each.parts());
        }
        for (QueueMemory.Item item : saved.standing()) {
            Place<V> again = waiting(item);
            SendQueue<V> before = again == null ? null : again.lane.queue;
            if (again != null && before != null) {
                behind(again, before);
            }
        }
        held.clear();
        for (QueueMemory.Item item : saved.held()) {
            Place<V> again = waiting(item);
            if (again != null) {
                held.put(item.sid(), again);
            }
        }
        counts.clear();
        saved.counts().forEach(each -> counts.put(each.accountSid(), each));
    }

    private @Nullable Place<V> waiting(QueueMemory.Item item) {
        Row<V> row = table.row(item.sid());
        return row == null ? null : directory.place(item.passage()).of(row, item.deadline(), item.number());
    }
}
