package dev.tidings.mock.queue;

import java.time.Duration;
import java.util.List;

/**
 * A queue as it is at one instant.
 *
 * @param limit what has the queue
 * @param rate how fast it empties
 * @param capacity how many segments it holds at most
 * @param depth how many segments it holds
 * @param messages how many messages these are
 * @param free until the limit is free again; zero if it is
 * @param delay until a message of one segment that came now would leave, if it were treated as the last
 * @param parts what it consists of, if it is divided between accounts or service levels
 */
public record QueueLook(
        Limit limit,
        Rate rate,
        long capacity,
        long depth,
        int messages,
        Duration free,
        Duration delay,
        List<Part> parts) {
    /**
     * A part of it.
     *
     * @param name such as {@code tenant AC…} or {@code level 1}; within a tenant's part, both
     * @param weight its share in relation to the other parts beside it
     * @param depth how many segments it holds
     * @param messages how many messages these are
     */
    public record Part(String name, double weight, long depth, int messages) {}
}
