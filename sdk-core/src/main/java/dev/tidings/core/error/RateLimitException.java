package dev.tidings.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Too many requests, or a quota is used up (429); the request was not processed. Send less, or later. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    private RateLimitException(ApiError error, @Nullable Duration retryAfter) {
        super(error, null);
        this.retryAfter = retryAfter;
    }

    /** A failure with the facts of {@code error}. */
    public static RateLimitException of(ApiError error, @Nullable Duration retryAfter) {
        return new RateLimitException(error, retryAfter);
    }

    /** How long the backend asked to wait, if it said so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
