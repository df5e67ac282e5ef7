package dev.tidings.mock.conversation;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;

/**
 * How fast a service and a conversation may be written to: {@value #MOST} actions a second each. What is made or ends, users
 * and roles count for the service; what changes, participants and messages count for the conversation.
 *
 * <p>For the maintainer: the second slides, and what is refused is not counted. What was written lately is not in snapshots: it
 * is over in a second. Used under the world's lock.
 */
public final class WriteLimit {
    /** How many a second. */
    public static final int MOST = 30;

    /** More are not kept: those counted longest ago go first, and their second is over by then. */
    private static final int MOST_KEYS = 10_000;

    private final LinkedHashMap<String, ArrayDeque<Instant>> byKey = new LinkedHashMap<>();
    private boolean on;

    private WriteLimit(boolean on) {
        this.on = on;
    }

    /** The limit in {@code world}, which is {@code on} or not to begin with. */
    static WriteLimit in(World world, boolean on) {
        WriteLimit made = new WriteLimit(on);
        world.keep(new Part<>("conversation.write_limit", Boolean.class, () -> made.on, saved -> {
            made.on = saved;
            made.byKey.clear();
        }));
        return made;
    }

    /** Whether anybody is held back. */
    public boolean on() {
        return on;
    }

    /** Holds writers back from now on, or lets them write as fast as they can. */
    public void on(Transaction tx, boolean next) {
        tx.apply(() -> {
            on = next;
            byKey.clear();
        });
    }

    /**
     * Counts one action in the service {@code serviceSid}.
     *
     * @throws ApiError 50074 with HTTP 429 if there were as many in the second before; which of the two codes is whose is
     *     unconfirmed
     */
    public void service(Transaction tx, String serviceSid) {
        count(tx, serviceSid, 50074, "The chat service " + serviceSid);
    }

    /**
     * Counts one action in the conversation {@code conversationSid}.
     *
     * @throws ApiError 50063 with HTTP 429 if there were as many in the second before
     */
    public void conversation(Transaction tx, String conversationSid) {
        count(tx, conversationSid, 50063, "The conversation " + conversationSid);
    }

    private void count(Transaction tx, String key, int code, String who) {
        if (!on) {
            return;
        }
        Instant now = tx.now();
        Instant before = now.minusSeconds(1);
        ArrayDeque<Instant> at = byKey.get(key);
        while (at != null && !at.isEmpty() && !at.peekFirst().isAfter(before)) {
            at.removeFirst();
        }
        if (at != null && at.size() >= MOST) {
            throw new ApiError(
                    code, 429, "Too many requests: " + who + " takes at most " + MOST + " actions in a second");
        }
        tx.apply(() -> {
            ArrayDeque<Instant> present = byKey.remove(key);
            ArrayDeque<Instant> counted = present == null ? new ArrayDeque<>(2) : present;
            counted.addLast(now);
            byKey.put(key, counted);
            if (byKey.size() > MOST_KEYS) {
                byKey.remove(byKey.keySet().iterator().next());
            }
        });
    }
}
