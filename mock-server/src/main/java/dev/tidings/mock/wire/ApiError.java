package dev.tidings.mock.wire;

/**
 * A refusal that the caller is meant to see: the API's numeric code, the HTTP status and the message. Thrown by rules,
 * written as a body at the edge. Carries no stack trace: it is an answer, not a fault.
 */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final int status;

    /** The refusal with {@code code}, answered with HTTP {@code status}. */
    public ApiError(int code, int status, String message) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
    }

    /** The refusal with {@code code}, answered with HTTP 400. */
    public static ApiError badRequest(int code, String message) {
        return new ApiError(code, 400, message);
    }

    /** What every API answers where nothing is: 20404. */
    public static ApiError notFound(String path) {
        return new ApiError(20404, 404, "The requested resource " + path + " was not found");
    }

    /** The API's own number, such as 21211. */
    public int code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The message; never null. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
