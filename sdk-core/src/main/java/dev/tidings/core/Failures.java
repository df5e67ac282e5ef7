package dev.tidings.core;

import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiError;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.core.error.ServerException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which exception an error answer becomes. */
final class Failures {
    static final String AMBIGUOUS = "It is not known whether this was processed; look before sending it again. ";

    private Failures() {}

    static ApiException of(ApiError error, boolean ambiguous, @Nullable Duration retryAfter) {
        if (ambiguous) {
            return AmbiguousException.of(error.explained(AMBIGUOUS), null);
        }
        return switch (error.status()) {
            case 401, 403 -> AuthenticationException.of(error, null);
            case 404, 410 -> NotFoundException.of(error, null);
            case 409, 412 -> ConflictException.of(error, null);
            case 429 -> RateLimitException.of(error, retryAfter);
            default ->
                error.status() >= 500 || error.status() == 408
                        ? ServerException.of(error, null)
                        : InvalidRequestException.of(error, null);
        };
    }
}
