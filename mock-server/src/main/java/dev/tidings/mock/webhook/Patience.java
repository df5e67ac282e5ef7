package dev.tidings.mock.webhook;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long one call may take, in real time: the patience of an application's caller is real, whatever the clock is.
 *
 * @param connectMillis until the connection stands, TLS included
 * @param readMillis until the first byte of the answer, and from one to the next
 * @param totalMillis what the deadline was made of
 * @param deadlineNanos when the time for all attempts is over, on {@link System#nanoTime()}
 * @param lateCode what has failed when the total time is over
 */
record Patience(int connectMillis, int readMillis, int totalMillis, long deadlineNanos, int lateCode) {
    /** {@code totalChosen}: whether the URL names the total time. The code is 11203 only for who chose it, as its page says. */
    static Patience of(int connectMillis, int readMillis, int totalMillis, boolean totalChosen) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(totalMillis);
        return new Patience(connectMillis, readMillis, totalMillis, deadline, totalChosen ? 11203 : 11205);
    }

    /** The same, but no longer than {@code most}, beyond which {@code code} has failed. */
    Patience within(Duration most, int code) {
        int millis = (int) most.toMillis();
        return totalMillis < millis
                ? this
                : new Patience(
                        connectMillis,
                        readMillis,
                        millis,
                        deadlineNanos - TimeUnit.MILLISECONDS.toNanos(totalMillis - millis),
                        code);
    }

    /** The time left for everything, in milliseconds; 0 if it is over. */
    int left() {
        return leftUntil(deadlineNanos);
    }

    static int leftUntil(long nanos) {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime() + 999_999));
    }

    /** What has failed when the total time is over. */
    CallFailure exhausted() {
        return new CallFailure(
                lateCode, CallFailure.Kind.READ, "no complete answer within the total time of " + totalMillis + " ms");
    }
}
