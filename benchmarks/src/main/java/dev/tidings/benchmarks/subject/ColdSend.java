package dev.tidings.benchmarks.subject;

/** Sends one message with one client in a process that has done nothing yet, and prints how many microseconds it took. */
public final class ColdSend {
    private ColdSend() {}

    /** {@code CLIENT URL}. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Sender sender = Client.valueOf(arguments[0]).to(arguments[1]);
        Object answer = sender.send();
        long took = System.nanoTime() - start;
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
        System.out.println(took / 1_000);
        // Not waiting for anybody's idle threads.
        System.exit(0);
    }
}
