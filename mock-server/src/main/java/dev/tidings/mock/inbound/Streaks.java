package dev.tidings.mock.inbound;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what happens again and again: each time less than half a minute after the time before counts one more, a longer pause
 * begins anew. One that has become too long holds for half a minute, whatever happens then.
 */
final class Streaks {
    /** As documented for replies. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int MOST = 10_000;

    /** How often something happened, and when it last did. */
    record Streak(String what, int count, Instant last) {}

    /** What a snapshot keeps. */
    record Saved(List<Streak> streaks) {}

    /** Under the world's lock; what longest did not happen first. */
    private final Map<String, Streak> streaks = new LinkedHashMap<>();

    private Streaks() {}

    /** The streaks of {@code world}, kept under {@code name}. */
    static Streaks in(World world, String name) {
        Streaks streaks = new Streaks();
        world.keep(new Part<>(
                name, Saved.class, () -> new Saved(List.copyOf(streaks.streaks.values())), streaks::restore));
        return streaks;
    }

    /** {@code what} happens once more; whether that is more than {@code most} in a row. */
    boolean exceeds(Transaction tx, String what, int most) {
        Streak before = streaks.get(what);
        boolean goesOn = before != null && tx.now().isBefore(before.last().plus(PAUSE));
        if (before != null && goesOn && before.count() > most) {
            return true;
        }
        Streak next = new Streak(what, before != null && goesOn ? before.count() + 1 : 1, tx.now());
        tx.onCommit(() -> put(next));
        return next.count() > most;
    }

    private void put(Streak next) {
        streaks.remove(next.what());
        streaks.put(next.what(), next);
        @Nullable
        String eldest = streaks.size() > MOST ? streaks.keySet().iterator().next() : null;
        if (eldest != null) {
            streaks.remove(eldest);
        }
    }

    private void restore(Saved saved) {
        streaks.clear();
        saved.streaks().forEach(this::put);
    }
}
