package dev.tidings.mock.queue;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which queue a message is for, and which part of it.
 *
 * @param <V> the message
 */
final class Directory<V> {
    /** So many idle senders and queues are worth forgetting. */
    private static final int MANY = 10_000;

    private final World world;
    private final Accounts accounts;
    private final Throughputs throughputs;
    /** By address; where several accounts send from one, they are linked. */
    private final Map<String, Sender<V>> senders = new HashMap<>();

    private final Map<String, SendQueue<V>> queues = new HashMap<>();

    /** So many are remembered before idle ones are looked for. */
    private int most = MANY;

    Directory(World world, Accounts accounts, Throughputs throughputs) {
        this.world = world;
        this.accounts = accounts;
        this.throughputs = throughputs;
    }

    /** The queue called {@code key}; null if it is not remembered. */
    @Nullable
    SendQueue<V> find(String key) {
        return queues.get(key);
    }

    /** The place that {@code passage} leads to. */
    Place<V> place(Passage passage) {
        Sender<V> sender = sender(passage);
        return new Place<>(passage, sender.lane(level(passage)), queue(sender, passage));
    }

    private Sender<V> sender(Passage passage) {
        Sender<V> first = senders.get(passage.sender());
        for (Sender<V> each = first; each != null; each = each.next) {
            if (each.accountSid.equals(passage.accountSid())) {
                return each;
            }
        }
        forgetSome();
        Sender<V> fresh = new Sender<>(passage.accountSid(), senders.get(passage.sender()));
        senders.put(passage.sender(), fresh);
        return fresh;
    }

    /** Anybody may send from any name: what is idle is forgotten when there is much of it. */
    private void forgetSome() {
        if (senders.size() < most) {
            return;
        }
        long now = EventQueue.millis(world.clock().now());
        queues.values().removeIf(queue -> queue.idle(now));
        senders.values().removeIf(Sender::idle);
        senders.values().forEach(Sender::forget);
        most = Math.max(MANY, 2 * senders.size());
    }

    private SendQueue<V> queue(Sender<V> sender, Passage passage) {
        Reach reach = passage.perSecond() > 0 ? Reach.EVERYWHERE : Reach.of(passage.type(), passage.region());
        SendQueue<V> known = sender.queue(passage, reach);
        if (known == null) {
            known = choose(passage, reach);
            sender.queue(reach, known);
        }
        return known;
    }

    private SendQueue<V> choose(Passage passage, Reach reach) {
        SenderType type = passage.type();
        Limit own = new Limit(Limit.Scope.SENDER, passage.accountSid(), type, reach, passage.sender());
        if (passage.perSecond() > 0) {
            return queue(own, Rate.of(passage.perSecond()));
        }
        if (passage.registered() && reach == Reach.UNITED_STATES) {
            return queue(
                    new Limit(Limit.Scope.CAMPAIGN, passage.accountSid(), type, reach, null),
                    throughputs.of(passage.accountSid()).campaign());
        }
        String family = family(passage.accountSid());
        Rate together = throughputs.of(family).accountBased().get(type);
        return together != null && own.shared()
                ? queue(new Limit(Limit.Scope.ACCOUNT, family, type, reach, null), together)
                : queue(own, Rates.of(type, reach));
    }

    private SendQueue<V> queue(Limit limit, Rate rate) {
        SendQueue<V> queue = queues.computeIfAbsent(limit.key(), any -> new SendQueue<>(limit, rate));
        queue.rate(throughputs.limits() ? rate : Rate.UNLIMITED);
        return queue;
    }

    /** The parent of {@code accountSid}. */
    String family(String accountSid) {
        return accounts.find(accountSid).map(Account::ownerSid).orElse(accountSid);
    }

    /** The service level of {@code passage}; 0 if there are none. */
    private int level(Passage passage) {
        if (throughputs.usual()) {
            return 0;
        }
        Shaping shaping = throughputs.of(family(passage.accountSid())).shaping();
        return shaping == null ? 0 : shaping.level(passage.intent());
    }

    /** The part of {@code queue} for {@code passage}. */
    Share<V> share(SendQueue<V> queue, Passage passage) {
        if (throughputs.usual() || !queue.limit.shared()) {
            return queue.whole;
        }
        Throughput throughput = throughputs.of(family(passage.accountSid()));
        Share<V> share = queue.whole;
        Tenancy tenancy = throughput.tenancy();
        if (queue.limit.scope() == Limit.Scope.ACCOUNT && tenancy.mode() != Tenancy.Mode.NONE) {
            int tier = tenancy.tier(passage.accountSid());
            share = tenancy.tiers().isEmpty() ? share : share.part("tier " + (tier + 1), tenancy.weight(tier));
            share = share.part("tenant " + passage.accountSid(), 1);
        }
        Shaping shaping = throughput.shaping();
        if (shaping == null) {
            return share;
        }
        int level = shaping.level(passage.intent());
        return share.part("level " + level, Math.max(1, shaping.shares().get(level - 1)));
    }

    /** All who wait, in the order in which they came. */
    private List<Place<V>> everybody() {
        List<Place<V>> all = standing();
        queues.values().forEach(queue -> queue.whole.each(all::add));
        all.sort(Comparator.comparingLong(item -> item.number));
        return all;
    }

    /** Those who wait behind others of their sender, in the order in which they came. */
    List<Place<V>> standing() {
        List<Place<V>> all = new ArrayList<>();
        for (SendQueue<V> queue : queues.values()) {
            for (Lane<V> lane : queue.blocked) {
                for (Place<V> each : lane.behind) {
                    if (!each.gone) {
                        all.add(each);
                    }
                }
            }
        }
        all.sort(Comparator.comparingLong(item -> item.number));
        return all;
    }

    /** Forgets which queue is for whom, since that has changed; all who wait are to be placed again, in this order. */
    List<Place<V>> renew() {
        List<Place<V>> all = everybody();
        long now = EventQueue.millis(world.clock().now());
        // Idle ones would go on showing the rate that they had.
        List<SendQueue<V>> before =
                queues.values().stream().filter(each -> !each.idle(now)).toList();
        clear();
        for (SendQueue<V> each : before) {
            SendQueue<V> fresh = new SendQueue<>(each.limit, each.rate());
            fresh.restore(each.free(), 0);
            fresh.ready = each.ready;
            queues.put(each.key, fresh);
        }
        return all;
    }

    void clear() {
        queues.clear();
        senders.clear();
    }

    /** All queues that are remembered, the deepest first. */
    List<QueueLook> look(long now) {
        List<QueueLook> all = new ArrayList<>();
        for (SendQueue<V> each : new TreeMap<>(queues).values()) {
            all.add(look(each, now));
        }
        all.sort(Comparator.comparingLong(QueueLook::depth).reversed());
        return all;
    }

    private static <V> QueueLook look(SendQueue<V> queue, long now) {
        List<QueueLook.Part> parts = new ArrayList<>();
        look("", queue.whole, parts);
        long free = Math.max(0, queue.free() - now);
        return new QueueLook(
                queue.limit,
                queue.rate(),
                queue.capacity(),
                queue.depth(),
                queue.whole.count(),
                Duration.ofMillis(free),
                Duration.ofMillis(free + queue.rate().millis(queue.whole.segments())),
                parts);
    }

    private static <V> void look(String prefix, Share<V> share, List<QueueLook.Part> parts) {
        for (Share<V> each : share.parts()) {
            String name = prefix.isEmpty() ? each.name : prefix + ", " + each.name;
            parts.add(new QueueLook.Part(name, each.weight, each.segments(), each.count()));
            look(name, each, parts);
        }
    }

    /** The queues that a snapshot must keep. */
    List<QueueMemory.Kept> save(long now) {
        List<QueueMemory.Kept> all = new ArrayList<>();
        for (SendQueue<V> each : new TreeMap<>(queues).values()) {
            if (!each.idle(now)) {
                List<QueueMemory.Item> items = new ArrayList<>();
                each.whole.each(item -> items.add(QueueMemory.item(item)));
                List<QueueMemory.Part> parts = new ArrayList<>();
                save(List.of(), each.whole, parts);
                all.add(new QueueMemory.Kept(
                        each.limit, each.rate(), each.since(), each.served(), each.ready, each.turn, parts, items));
            }
        }
        return all;
    }

    private static <V> void save(List<String> path, Share<V> share, List<QueueMemory.Part> parts) {
        parts.add(new QueueMemory.Part(path, share.weight, share.tag, share.clock));
        for (Share<V> each : share.parts()) {
            List<String> further = new ArrayList<>(path);
            further.add(each.name);
            save(List.copyOf(further), each, parts);
        }
    }

    /** The queue as it was kept, with its parts, but empty. */
    SendQueue<V> restore(QueueMemory.Kept saved) {
        SendQueue<V> queue = new SendQueue<>(saved.limit(), saved.rate());
        queue.restore(saved.since(), saved.served());
        queue.ready = saved.ready();
        queue.turn = saved.turn();
        queues.put(queue.key, queue);
        restoreTags(queue, saved.parts());
        return queue;
    }

    /** Placing messages moves the tags of parts; this sets them back. */
    void restoreTags(SendQueue<V> queue, List<QueueMemory.Part> parts) {
        for (QueueMemory.Part each : parts) {
            Share<V> share = queue.whole;
            for (String name : each.path()) {
                share = share.part(name, each.weight());
            }
            share.tag = each.tag();
            share.clock = each.clock();
        }
    }
}
