package dev.tidings.mock.messaging;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many messages of each account wait for their time, so that there are not too many. */
final class MessageSchedule {
    /** What a snapshot keeps: waiting messages by account. */
    record Waiting(Map<String, Integer> counts) {}

    private final int most;

    /** Under the world's lock. */
    private final Map<String, Integer> counts = new HashMap<>();

    MessageSchedule(World world, int most) {
        this.most = most;
        world.keep(new Part<>(
                "message.scheduled", Waiting.class, () -> new Waiting(new TreeMap<>(counts)), this::restore));
    }

    private void restore(Waiting saved) {
        counts.clear();
        counts.putAll(saved.counts());
    }

    /** One more message of {@code accountSid} waits; throws 35125 if too many do. */
    void enter(Transaction tx, String accountSid) {
        if (counts.getOrDefault(accountSid, 0) >= most) {
            throw ApiError.badRequest(35125, "An account can have at most " + most + " scheduled messages");
        }
        tx.onCommit(() -> counts.merge(accountSid, 1, Integer::sum));
    }

    /** One message of {@code accountSid} waits no longer. */
    void leave(Transaction tx, String accountSid) {
        tx.onCommit(() -> counts.merge(accountSid, -1, (count, less) -> count + less == 0 ? null : count + less));
    }
}
