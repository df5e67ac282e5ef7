package dev.tidings.core.error;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The subclasses say what the caller can do about it; code and request id stand at the end of the
 * message.
 */
public abstract sealed class ApiException extends RuntimeException
        permits AuthenticationException,
                NotFoundException,
                InvalidRequestException,
                ConflictException,
                RateLimitException,
                ServerException,
                ConnectionException,
                AmbiguousException {
    private static final long serialVersionUID = 1L;

    private final ApiError error;

    ApiException(ApiError error, @Nullable Throwable cause) {
        super(error.sentence(), cause);
        this.error = error;
    }

    /** The HTTP status; absent if no answer came. */
    public OptionalInt status() {
        return error.status() == 0 ? OptionalInt.empty() : OptionalInt.of(error.status());
    }

    /** The backend's error code, such as 21211; absent if it named none. */
    public OptionalInt code() {
        return error.code() == 0 ? OptionalInt.empty() : OptionalInt.of(error.code());
    }

    /** Whether the backend named this error code. */
    public boolean hasCode(int code) {
        return code != 0 && error.code() == code;
    }

    /** The backend's own message, without what {@link #getMessage} adds to it. */
    public String detail() {
        return error.message();
    }

    /** The address of a page about the code. */
    public Optional<String> moreInfo() {
        return Optional.ofNullable(error.moreInfo());
    }

    /** The backend's id of the request ({@code RQ…}), which its support asks for. */
    public Optional<String> requestId() {
        return Optional.ofNullable(error.requestId());
    }

    /** Further members of the error body, by name: strings, numbers, booleans, lists and maps. */
    public Map<String, Object> details() {
        return error.details();
    }

    /** Whether the backend may have acted on the request. */
    public Processing processing() {
        return error.processing();
    }
}
