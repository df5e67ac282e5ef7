package dev.tidings.mock.lookup;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often was asked, by key, in windows that begin with the first time: what is called a time to live is how long a count lives. Used
 * under the world's lock.
 */
final class LookupCounts {
    /** More keys would only be a leak; those that began the longest time ago go first. */
    private static final int MOST_KEYS = 100_000;

    /** What a snapshot keeps. */
    record Kept(List<Window> windows) {}

    /** So often since then. */
    record Window(String key, Instant start, int count) {}

    private final LinkedHashMap<String, Window> byKey = new LinkedHashMap<>();

    private LookupCounts() {}

    static LookupCounts in(World world) {
        LookupCounts counts = new LookupCounts();
        world.keep(new Part<>("lookup.counts", Kept.class, counts::save, counts::restore));
        return counts;
    }

    /** How often {@code key} was counted in the window that is open now. */
    int within(Transaction tx, String key, Duration window) {
        Window open = open(tx.now(), key, window);
        return open == null ? 0 : open.count();
    }

    private @Nullable Window open(Instant now, String key, Duration window) {
        Window open = byKey.get(key);
        return open == null || !now.isBefore(open.start().plus(window)) ? null : open;
    }

    /** Counts {@code key} once more, if the command succeeds. */
    void add(Transaction tx, String key, Duration window) {
        Instant now = tx.now();
        tx.apply(() -> {
            Window open = open(now, key, window);
            if (open == null) {
                byKey.remove(key);
                byKey.put(key, new Window(key, now, 1));
            } else {
                byKey.put(key, new Window(key, open.start(), open.count() + 1));
            }
            if (byKey.size() > MOST_KEYS) {
                byKey.remove(byKey.keySet().iterator().next());
            }
        });
    }

    /** Forgets {@code key}, if the command succeeds. */
    void forget(Transaction tx, String key) {
        tx.apply(() -> byKey.remove(key));
    }

    private Kept save() {
        return new Kept(new ArrayList<>(byKey.values()));
    }

    private void restore(Kept kept) {
        byKey.clear();
        kept.windows().forEach(each -> byKey.put(each.key(), each));
    }
}
