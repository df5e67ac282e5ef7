package dev.tidings.core;

import dev.tidings.core.error.Processing;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.TransportException.Reach;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a request may be sent again, and after how long. The whole rule is in this file.
 *
 * <p>A request is <em>repeatable</em> if doing it twice is as good as once: GET, PUT, DELETE, and a POST whose caller
 * says so. One that is not, above all a create, is sent again only if the backend certainly did not act on it.
 */
final class RetryRule {
    /** Limits that pass within seconds; other codes with 429 are quotas, which a quick retry only hits again. */
    private static final Set<Integer> PASSING_LIMITS = Set.of(0, 20429, 60212, 63017);

    private RetryRule() {}

    /** Whether a request whose answer was this error may be sent again. */
    static boolean mayRepeat(boolean repeatable, int status, int code, boolean toldWhen) {
        return switch (status) {
            // Documented as never processed, so safe for creates too.
            case 429 -> toldWhen || PASSING_LIMITS.contains(code);
            // The server gave up waiting for the request; what it had read of it by then is not documented.
            case 408 -> repeatable;
            // "Not implemented" and "version not supported" stay so.
            case 501, 505 -> false;
            // Documented as not known to be safe (20500), or sent by a gateway that does not know either (502, 504);
            // 503 (20503) may come from behind the point of acceptance.
            default -> repeatable && status >= 500;
            // All else is an answer: the request is wrong, forbidden, in conflict, or its target is not there.
        };
    }

    /** Whether a request that got no answer may be sent again. */
    static boolean mayRepeat(boolean repeatable, Reach reach) {
        return switch (reach) {
            // Name not resolved, connection refused, TLS failed: nobody has seen it.
            case NOT_SENT -> true;
            // Reset or timed out on the way or waiting: perhaps accepted.
            case MAYBE_RECEIVED -> repeatable;
        };
    }

    /** What an error status says about whether the backend acted. */
    static Processing processing(int status) {
        return status == 408 || status >= 500 ? Processing.UNKNOWN : Processing.NOT_PROCESSED;
    }

    /** How long the backend asked to wait; null if it did not, or not in a way that can be understood. */
    static @Nullable Duration retryAfter(HttpHeaders headers, Instant now) {
        String value = headers.first("Retry-After").orElse(null);
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        try {
            if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            Instant when = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return when.isAfter(now) ? Duration.between(now, when) : Duration.ZERO;
        } catch (DateTimeException | ArithmeticException | NumberFormatException notUnderstood) {
            return null;
        }
    }

    /**
     * How long to wait before retry number {@code retry} (from 1); null if the backend asks for more patience than there
     * is: to come back earlier than it said would only be refused again.
     *
     * @param chance evenly distributed from 0 to 1
     */
    static @Nullable Duration delay(RetryPolicy policy, int retry, @Nullable Duration retryAfter, double chance) {
        if (retryAfter != null) {
            return retryAfter.compareTo(policy.maxRetryAfter()) > 0 ? null : retryAfter;
        }
        double ceiling = Math.min(
                (double) policy.maxDelay().toNanos(),
                policy.baseDelay().toNanos() * Math.pow(2, Math.min(retry - 1, 40)));
        return Duration.ofNanos((long) (ceiling * chance));
    }
}
