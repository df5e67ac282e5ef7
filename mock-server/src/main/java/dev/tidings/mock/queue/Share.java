package dev.tidings.mock.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a queue: either messages in the order in which they came, or further parts that take turns by their weights.
 *
 * <p>For the maintainer: turns follow start-time fair queueing (Goyal, Vin and Cheng, 1996). Each part has a tag, the amount
 * that it has sent divided by its weight; whose tag is the smallest is next. Who was idle begins at the tag of the one served
 * last, so that nobody saves up turns. While all are busy each gets its share to within one message a part; what idle
 * ones leave is divided by the weights of the rest; nothing is ever left unused.
 *
 * @param <V> the message
 */
final class Share<V> {
    /** Within its parent, such as {@code tenant AC…}; a snapshot names it so. */
    final String name;

    private final @Nullable Share<V> parent;
    /** In relation to the other parts of the parent. */
    final double weight;

    private final ArrayDeque<Place<V>> waiting = new ArrayDeque<>();
    private final List<Share<V>> parts = new ArrayList<>(0);

    /** What it has sent, divided by its weight. */
    double tag;

    /** The tag of the part that was served last. */
    double clock;

    private int count;
    private long segments;

    private Share(String name, @Nullable Share<V> parent, double weight) {
        this.name = name;
        this.parent = parent;
        this.weight = weight;
    }

    static <V> Share<V> whole() {
        return new Share<>("", null, 1);
    }

    /** The part called {@code part}, which is made if there is none. */
    Share<V> part(String part, double ofWeight) {
        for (Share<V> each : parts) {
            if (each.name.equals(part)) {
                return each;
            }
        }
        Share<V> fresh = new Share<>(part, this, ofWeight);
        fresh.tag = clock;
        parts.add(fresh);
        return fresh;
    }

    /** How many messages wait in it. */
    int count() {
        return count;
    }

    /** How many segments wait in it. */
    long segments() {
        return segments;
    }

    List<Share<V>> parts() {
        return parts;
    }

    void add(Place<V> item) {
        item.share = this;
        waiting.addLast(item);
        for (Share<V> each = this; each != null; each = each.parent) {
            Share<V> above = each.parent;
            if (each.count == 0 && above != null) {
                each.tag = Math.max(each.tag, above.clock);
            }
            each.count++;
            each.segments += item.passage.segments();
        }
    }

    /** The message whose turn it is; null if none waits. It stays until it is {@link #remove removed}. */
    @Nullable
    Place<V> next() {
        Share<V> chosen = this;
        while (!chosen.parts.isEmpty()) {
            Share<V> least = null;
            for (Share<V> each : chosen.parts) {
                if (each.count > 0 && (least == null || each.tag < least.tag)) {
                    least = each;
                }
            }
            if (least == null) {
                return null;
            }
            chosen = least;
        }
        Place<V> first = chosen.waiting.peekFirst();
        while (first != null && first.gone) {
            chosen.waiting.removeFirst();
            first = chosen.waiting.peekFirst();
        }
        return first;
    }

    /** {@code item}, which waits in this part, is gone; {@code served} says that it had its turn. */
    void remove(Place<V> item, boolean served) {
        int size = item.passage.segments();
        if (waiting.peekFirst() == item) {
            waiting.removeFirst();
        }
        for (Share<V> each = this; each != null; each = each.parent) {
            each.count--;
            each.segments -= size;
            Share<V> above = each.parent;
            if (served && above != null) {
                above.clock = each.tag;
                each.tag += size / each.weight;
            }
        }
        if (count == 0) {
            waiting.clear();
        }
    }

    /** Forgets its parts and what they have sent, since nothing waits: the next busy period begins with equal chances. */
    void reset() {
        parts.clear();
        clock = 0;
    }

    /** Shows all that wait in it, in their order within each part. */
    void each(Consumer<Place<V>> see) {
        for (Place<V> item : waiting) {
            if (!item.gone) {
                see.accept(item);
            }
        }
        for (Share<V> part : parts) {
            part.each(see);
        }
    }
}
