package dev.tidings.mock.queue;

import java.util.List;

/**
 * What a snapshot keeps of all queues.
 *
 * @param limits whether there are limits at all
 * @param set what was set of accounts
 * @param number the last number that was given out
 * @param queues those in which something waits, or whose limit is not free
 * @param standing those who wait behind others of their sender
 * @param held those who had their turn and were not ready
 * @param counts messages handed in by families whose number is limited
 */
record QueueMemory(
        boolean limits,
        List<Throughputs.Of> set,
        long number,
        List<Kept> queues,
        List<Item> standing,
        List<Item> held,
        List<Count> counts) {
    /** One queue; its items stand in their order within each part. */
    record Kept(
            Limit limit,
            Rate rate,
            long since,
            long served,
            long ready,
            long turn,
            List<Part> parts,
            List<Item> items) {}

    /** One part of a queue, by the names that lead to it. */
    record Part(List<String> path, double weight, double tag, double clock) {}

    /** One that waits. */
    record Item(String sid, Passage passage, long deadline, long number) {}

    /** How many messages a family handed in during a second of the epoch. */
    record Count(String accountSid, long second, int messages) {}

    static <V> Item item(Place<V> waiting) {
        return new Item(waiting.row().key(), waiting.passage, waiting.deadline, waiting.number);
    }
}
