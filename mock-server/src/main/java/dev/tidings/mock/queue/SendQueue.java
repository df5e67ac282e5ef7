package dev.tidings.mock.queue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one limit, and when it goes on.
 *
 * <p>For the maintainer: the limit is kept as the instant at which it is free again, counted from the beginning of the busy
 * period so that fractions of milliseconds do not add up. A queue in which something waits has one event under way, its turn:
 * when the limit is free, or when the first deadline comes. One in which nothing waits has none.
 *
 * @param <V> the message
 */
final class SendQueue<V> {
    static final long NEVER = Long.MAX_VALUE;

    private static final Comparator<Place<?>> BY_DEADLINE =
            Comparator.comparingLong((Place<?> item) -> item.deadline).thenComparingLong(item -> item.number);

    final Limit limit;
    final String key;
    final Share<V> whole = Share.whole();

    /** Of those that may not get their turn in time. */
    final PriorityQueue<Place<V>> deadlines = byDeadline();

    /** Lanes in which others stand behind those in this queue. */
    final Set<Lane<V>> blocked = new LinkedHashSet<>();

    /** Segments of those that stand in their lanes and are for this queue. */
    long standing;

    /** When it is to be looked at; {@link #NEVER} if nothing waits. */
    long turn = NEVER;

    /** Not before then: the first one of a while takes as long as the network says, those behind it are ready by their turn. */
    long ready;

    private Rate rate;

    /** When the limit began to be busy, and how much it has let through since. */
    private long since;

    private long served;

    SendQueue(Limit limit, Rate rate) {
        this.limit = limit;
        this.key = limit.key();
        this.rate = rate;
    }

    static <V> PriorityQueue<Place<V>> byDeadline() {
        return new PriorityQueue<>(1, BY_DEADLINE);
    }

    Rate rate() {
        return rate;
    }

    /** Goes on at another rate. What has left stays as it was. */
    void rate(Rate next) {
        if (!next.equals(rate)) {
            since = free();
            served = 0;
            rate = next;
            deadlines.clear();
            whole.each(deadlines::add);
        }
    }

    /** When the limit is free. */
    long free() {
        return since + rate.millis(served);
    }

    /** When the next one that waits, or that comes now, can leave. */
    long opens() {
        return Math.max(free(), ready);
    }

    /** Something of {@code segments} leaves at {@code at}, when the limit is free. */
    void serve(long at, int segments) {
        if (at > free()) {
            since = at;
            served = segments;
        } else {
            served += segments;
        }
    }

    /** How many segments it may hold. */
    long capacity() {
        return rate.segments(Rates.depth(limit.type()));
    }

    /** How many segments it holds. */
    long depth() {
        return whole.segments() + standing;
    }

    /** When what comes now would leave if nothing is served out of order. */
    long estimate() {
        return opens() + rate.millis(whole.segments());
    }

    /** Whether turns can be taken out of the order of arrival. */
    boolean divided() {
        return !whole.parts().isEmpty();
    }

    /** Whose deadline comes first, of those that may miss it; null if there is none. */
    @Nullable
    Place<V> first() {
        if (deadlines.isEmpty() && blocked.isEmpty()) {
            return null;
        }
        Place<V> first = head(deadlines, false);
        for (Lane<V> each : blocked) {
            Place<V> other = head(each.deadlines, true);
            if (other != null && (first == null || BY_DEADLINE.compare(other, first) < 0)) {
                first = other;
            }
        }
        return first;
    }

    private static <V> @Nullable Place<V> head(PriorityQueue<Place<V>> heap, boolean standing) {
        Place<V> head = heap.peek();
        while (head != null && (head.gone || (standing && head.share != null))) {
            heap.poll();
            head = heap.peek();
        }
        return head;
    }

    /** When it is to be looked at next; {@link #NEVER} if nothing waits. */
    long due() {
        if (whole.count() == 0) {
            return NEVER;
        }
        Place<V> first = first();
        return first == null ? opens() : Math.min(opens(), first.deadline);
    }

    /** Whether it need not be remembered at {@code now}. */
    boolean idle(long now) {
        return whole.count() == 0 && standing == 0 && free() <= now;
    }

    // What a snapshot keeps.

    long since() {
        return since;
    }

    long served() {
        return served;
    }

    void restore(long busySince, long servedSince) {
        since = busySince;
        served = servedSince;
    }
}
