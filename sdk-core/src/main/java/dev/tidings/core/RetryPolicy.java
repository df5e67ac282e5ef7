package dev.tidings.core;

import java.time.Duration;

/**
 * How often and how patiently a request is sent again. Whether it may be is not configurable: what could make something
 * twice is never repeated.
 *
 * @param maxRetries further attempts after the first; 0 for none
 * @param baseDelay the longest wait before the first retry; doubles with each one. The wait itself is drawn evenly
 *     between nothing and that ("full jitter")
 * @param maxDelay where the doubling ends
 * @param maxRetryAfter the longest {@code Retry-After} that is waited out; a longer one fails the call at once, and the
 *     exception tells it
 */
public record RetryPolicy(int maxRetries, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter) {
    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(30));

    /** Checks that nothing is negative. */
    public RetryPolicy {
        Checks.notNegative("maxRetries", maxRetries);
        Checks.notNegative("baseDelay", baseDelay);
        Checks.notNegative("maxDelay", maxDelay);
        Checks.notNegative("maxRetryAfter", maxRetryAfter);
    }

    /** Three retries, at most 0.2, 0.4 and 0.8 seconds apart, and up to 30 seconds where the backend asks for it. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** Every request is sent once. */
    public static RetryPolicy none() {
        return STANDARD.withMaxRetries(0);
    }

    /** This policy with another number of retries. */
    public RetryPolicy withMaxRetries(int retries) {
        return new RetryPolicy(retries, baseDelay, maxDelay, maxRetryAfter);
    }

    /** This policy with another first and longest wait. */
    public RetryPolicy withDelays(Duration base, Duration max) {
        return new RetryPolicy(maxRetries, base, max, maxRetryAfter);
    }

    /** This policy with another limit to what the backend may ask for. */
    public RetryPolicy withMaxRetryAfter(Duration max) {
        return new RetryPolicy(maxRetries, baseDelay, maxDelay, max);
    }
}
