package dev.tidings.mock.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a sender: its queues by destination, and its lanes by service level.
 *
 * @param <V> the message
 */
final class Sender<V> {
    final String accountSid;

    /** Another account's sender with the same address; null if there is none. */
    final @Nullable Sender<V> next;

    private final Map<Reach, SendQueue<V>> queues = new EnumMap<>(Reach.class);
    private final List<Lane<V>> lanes = new ArrayList<>(1);

    /** For what kind of sender the queues are; a number may be given away, or get another rate. */
    private @Nullable SenderType type;

    private int perSecond;

    Sender(String accountSid, @Nullable Sender<V> next) {
        this.accountSid = accountSid;
        this.next = next;
    }

    /** The queue for {@code passage}; null if it is not known yet. */
    @Nullable
    SendQueue<V> queue(Passage passage, Reach reach) {
        if (type != passage.type() || perSecond != passage.perSecond()) {
            type = passage.type();
            perSecond = passage.perSecond();
            queues.clear();
        }
        return queues.get(reach);
    }

    void queue(Reach reach, SendQueue<V> queue) {
        queues.put(reach, queue);
    }

    /** Forgets which queues it has. */
    void forget() {
        queues.clear();
        if (next != null) {
            next.forget();
        }
    }

    /** The lane of a service level; 0 where there are none. */
    Lane<V> lane(int level) {
        while (lanes.size() <= level) {
            lanes.add(new Lane<>());
        }
        return lanes.get(level);
    }

    /** Whether nothing of it waits, nor of those that it is linked to. */
    boolean idle() {
        for (Lane<V> each : lanes) {
            if (each.count > 0) {
                return false;
            }
        }
        return next == null || next.idle();
    }
}
