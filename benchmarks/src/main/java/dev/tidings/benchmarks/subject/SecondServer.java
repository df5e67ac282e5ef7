package dev.tidings.benchmarks.subject;

import dev.tidings.mock.MockServer;

/** Starts two servers in one process and creates a message in each; prints how many microseconds each took. */
public final class SecondServer {
    private SecondServer() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        System.out.println(start() + " " + start());
        System.exit(0);
    }

    private static long start() {
        long start = System.nanoTime();
        MockServer mock = MockServer.start();
        Object answer = TidingsSender.through(mock.transport()).send();
        long took = System.nanoTime() - start;
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        return took / 1_000;
    }
}
