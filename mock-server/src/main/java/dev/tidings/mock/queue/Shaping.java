package dev.tidings.mock.queue;

import dev.tidings.mock.network.Refused;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Traffic shaping: the shares that service levels have in a queue while all of them are busy. What one does not use is lent
 * to the others.
 *
 * @param shares of the levels 1, 2 and 3, in percent, 100 together; a level with 0 is not in use, and the next lower one that
 *     is takes what belongs to it
 * @param levels of intents that are not at their usual level
 */
public record Shaping(List<Integer> shares, Map<String, Integer> levels) {
    /** How many service levels there are. */
    static final int LEVELS = 3;

    /** As documented. */
    public static final Shaping USUAL = new Shaping(List.of(50, 30, 20), Map.of());

    private static final Map<String, Integer> INTENTS = Map.ofEntries(
            Map.entry("otp", 1),
            Map.entry("notifications", 1),
            Map.entry("fraud", 1),
            Map.entry("security", 1),
            Map.entry("customercare", 2),
            Map.entry("delivery", 2),
            Map.entry("education", 2),
            Map.entry("events", 2),
            Map.entry("polling", 3),
            Map.entry("announcements", 3),
            Map.entry("marketing", 3));

    /** Refuses shares that do not make a whole, and levels that there are not. */
    public Shaping {
        shares = List.copyOf(shares);
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        int sum = 0;
        for (int each : shares) {
            sum += each;
        }
        if (shares.size() != LEVELS || sum != 100 || shares.stream().anyMatch(each -> each < 0)) {
            throw Refused.of("shares", shares, "three percentages, of the levels 1, 2 and 3, that make 100 together");
        }
        levels.forEach((intent, level) -> {
            if (level < 1 || level > LEVELS) {
                throw Refused.of("levels." + intent, level, "from 1 to " + LEVELS);
            }
        });
    }

    /** The level, from 1, of a message with {@code intent}. What the real backend does with unknown intents is unconfirmed; here they are as good as none. */
    int level(@Nullable String intent) {
        int level = LEVELS;
        if (intent != null) {
            Integer own = levels.get(intent);
            level = own == null ? INTENTS.getOrDefault(intent, LEVELS) : own;
        }
        return inUse(level);
    }

    private int inUse(int level) {
        for (int each = level; each <= LEVELS; each++) {
            if (shares.get(each - 1) > 0) {
                return each;
            }
        }
        for (int each = LEVELS; each > 1; each--) {
            if (shares.get(each - 1) > 0) {
                return each;
            }
        }
        return 1;
    }
}
