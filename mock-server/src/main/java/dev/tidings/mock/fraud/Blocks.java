package dev.tidings.mock.fraud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The blocks of all accounts: those in force, and those that were within three months. Used under the world's lock. */
final class Blocks {
    /** More would only be a leak; those that began the longest time ago go first. */
    private static final int MOST = 10_000;

    /** What a snapshot keeps. */
    record Kept(List<Block> blocks) {}

    /** The last block of each prefix of each account, the one that began last at the end. */
    private final LinkedHashMap<Sightings.Key, Block> blocks = new LinkedHashMap<>();

    /** Of each account how many prefixes, so that those without a block are told at once. */
    private final Map<String, Integer> perAccount = new HashMap<>();

    /** The last block of each prefix, whoever's. */
    private final Map<Long, Block> anybodys = new HashMap<>();

    private static Sightings.Key key(Block block) {
        return new Sightings.Key(block.accountSid(), PhonePrefix.digits(block.prefix()));
    }

    /** The block in force that keeps {@code accountSid} from {@code digits}, renewed if it has to be; null if there is none. */
    @Nullable
    Block against(String accountSid, long digits, Instant now) {
        if (!perAccount.containsKey(accountSid)) {
            return null;
        }
        Block block = live(accountSid, PhonePrefix.thousand(digits), now);
        if (block == null) {
            block = live(accountSid, PhonePrefix.tenThousand(digits), now);
        }
        return block == null ? live(accountSid, PhonePrefix.country(digits), now) : block;
    }

    private @Nullable Block live(String accountSid, long prefix, Instant now) {
        Block block = blocks.get(new Sightings.Key(accountSid, prefix));
        if (block == null) {
            return null;
        }
        if (block.inForce(now)) {
            return block;
        }
        return block.pressed(now) ? block.renewed(now) : null;
    }

    /** How many of the thousands in the ten thousand numbers {@code prefix} are blocked for {@code accountSid}. */
    int thousandsWithin(String accountSid, long prefix, Instant now) {
        int count = 0;
        for (long each = prefix * 10; each < prefix * 10 + 10; each++) {
            count += live(accountSid, each, now) == null ? 0 : 1;
        }
        return count;
    }

    /** How often {@code prefix} was blocked for {@code accountSid} within a day. */
    int strikes(String accountSid, long prefix, Instant now) {
        Block last = blocks.get(new Sightings.Key(accountSid, prefix));
        return last == null || last.end().plus(Block.STRIKES_FADE).isBefore(now) ? 0 : last.strikes();
    }

    /** Puts a block that begins, in the place of the last one of its prefix. */
    void begin(Block block) {
        remove(key(block));
        put(block);
        if (blocks.size() > MOST) {
            remove(blocks.keySet().iterator().next());
        }
    }

    private void remove(Sightings.Key key) {
        Block gone = blocks.remove(key);
        if (gone != null) {
            perAccount.computeIfPresent(key.accountSid(), (sid, count) -> count == 1 ? null : count - 1);
            anybodys.remove(key.prefix(), gone);
        }
    }

    private void put(Block block) {
        Sightings.Key key = key(block);
        blocks.put(key, block);
        perAccount.merge(block.accountSid(), 1, Integer::sum);
        anybodys.put(key.prefix(), block);
    }

    /** Changes the block of that account and prefix to {@code block}, if there is one. */
    void change(Block block) {
        Sightings.Key key = key(block);
        Block before = blocks.replace(key, block);
        if (before != null && before.equals(anybodys.get(key.prefix()))) {
            anybodys.put(key.prefix(), block);
        }
    }

    /** The block of {@code prefix} in force for {@code accountSid}; null if there is none. */
    @Nullable
    Block find(String accountSid, long prefix, Instant now) {
        return live(accountSid, prefix, now);
    }

    /** All blocks, those that began last first. */
    List<Block> newestFirst() {
        List<Block> all = new ArrayList<>(blocks.values());
        java.util.Collections.reverse(all);
        return all;
    }

    /** The last block that {@code digits} were under, whoever's; null if they were under none. */
    @Nullable
    Block last(long digits) {
        Block last = null;
        for (long prefix :
                new long[] {PhonePrefix.thousand(digits), PhonePrefix.tenThousand(digits), PhonePrefix.country(digits)
                }) {
            Block each = anybodys.get(prefix);
            if (each != null && (last == null || each.end().isAfter(last.end()))) {
                last = each;
            }
        }
        return last;
    }

    Kept save() {
        return new Kept(List.copyOf(blocks.values()));
    }

    void restore(Kept kept) {
        blocks.clear();
        perAccount.clear();
        anybodys.clear();
        kept.blocks().forEach(this::put);
    }
}
