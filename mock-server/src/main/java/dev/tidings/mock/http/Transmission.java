package dev.tidings.mock.http;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How an answer is sent; all real time, since it is the client's patience that is tested.
 *
 * @param delay before the first byte
 * @param spread over which the body's bytes are stretched
 * @param cutAfter bytes of the body after which the connection is broken; 0 breaks it before the status line
 */
public record Transmission(Duration delay, Duration spread, OptionalInt cutAfter) {
    /** At once and whole. */
    public static final Transmission PROMPT = new Transmission(Duration.ZERO, Duration.ZERO, OptionalInt.empty());

    /** No answer at all: the connection breaks where the status line would be. */
    public static final Transmission DROPPED = new Transmission(Duration.ZERO, Duration.ZERO, OptionalInt.of(0));
}
