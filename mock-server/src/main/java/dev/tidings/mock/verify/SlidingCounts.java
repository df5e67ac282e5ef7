package dev.tidings.mock.verify;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often things happened lately, by key. What limits of so many in so long a time are told by: the window slides, so that no
 * stretch of that length ever holds more than the limit. Used under the world's lock.
 */
public final class SlidingCounts {
    /** More keys would only be a leak; those that were counted the longest time ago go first. */
    private static final int MOST_KEYS = 100_000;

    /** What a snapshot keeps. */
    record Kept(List<Tally> tallies) {}

    /** When the thing called {@code key} happened, oldest first. */
    record Tally(String key, List<Instant> at) {}

    /** In the order in which they were counted last. */
    private final LinkedHashMap<String, ArrayDeque<Instant>> byKey = new LinkedHashMap<>();

    private SlidingCounts() {}

    /** Counts in {@code world} under {@code name}, which is unique in it; none yet. */
    public static SlidingCounts in(World world, String name) {
        SlidingCounts counts = new SlidingCounts();
        world.keep(new Part<>(name, Kept.class, counts::save, counts::restore));
        return counts;
    }

    /** How often {@code key} was counted within the last {@code window}; what lies longer back is forgotten. */
    public int within(Transaction tx, String key, Duration window) {
        ArrayDeque<Instant> at = byKey.get(key);
        if (at == null) {
            return 0;
        }
        Instant end = tx.now().minus(window);
        while (!at.isEmpty() && !at.peekFirst().isAfter(end)) {
            at.removeFirst();
        }
        return at.size();
    }

    /** Counts {@code key} once more, if the command succeeds. */
    public void add(Transaction tx, String key) {
        Instant now = tx.now();
        tx.apply(() -> {
            ArrayDeque<Instant> at = byKey.remove(key);
            if (at == null) {
                at = new ArrayDeque<>(2);
            }
            at.addLast(now);
            byKey.put(key, at);
            if (byKey.size() > MOST_KEYS) {
                byKey.remove(byKey.keySet().iterator().next());
            }
        });
    }

    /** Forgets the keys that are {@code gone}, if the command succeeds. */
    public void forget(Transaction tx, Predicate<String> gone) {
        tx.apply(() -> byKey.keySet().removeIf(gone));
    }

    private Kept save() {
        List<Tally> tallies = new ArrayList<>(byKey.size());
        byKey.forEach((key, at) -> tallies.add(new Tally(key, List.copyOf(at))));
        return new Kept(tallies);
    }

    private void restore(Kept kept) {
        byKey.clear();
        for (Tally each : kept.tallies()) {
            byKey.put(each.key(), new ArrayDeque<>(each.at()));
        }
    }
}
