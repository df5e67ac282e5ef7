package dev.tidings.mock.wire;

import java.util.regex.Pattern;

/**
 * A refusal that the caller is meant to see: the API's numeric code, the HTTP status and the message. Thrown by rules,
 * written as a body at the edge. Carries no stack trace: it is an answer, not a fault.
 *
 * <p>The factories are the refusals that belong to the wire itself. Where the documentation gives a code without a
 * status, or a situation without a code, the choice stands here: 405 for 20004, and 20422 with 400 for whatever cannot be
 * read (bad percent-encoding, a NUL, too many parameters, a date or a number that is none).
 */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern VERSION = Pattern.compile("^/v[0-9]+(?=/)");

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

    /** What every API answers where nothing is: 20404. The path is named without the version, save that of the 2010 API. */
    public static ApiError notFound(String path) {
        return new ApiError(
                20404, 404, "The requested resource " + VERSION.matcher(path).replaceFirst("") + " was not found");
    }

    /** A path that exists, asked with a method it does not have: 20004. */
    public static ApiError methodNotAllowed(String method, String path) {
        return new ApiError(20004, 405, "Method " + method + " is not allowed on " + path);
    }

    /** A body larger than {@code limit} bytes: 20413. */
    public static ApiError tooLarge(long limit) {
        return new ApiError(20413, 413, "Request body is larger than " + limit + " bytes");
    }

    /** A request or parameter that cannot be read: 20422. It was not processed. */
    public static ApiError malformed(String message) {
        return new ApiError(20422, 400, message);
    }

    /** A {@code PageSize} above {@code max}: 20007. */
    public static ApiError pageSize(String value, int max) {
        return new ApiError(20007, 400, "PageSize " + value + " is too large: at most " + max);
    }

    /** A {@code PageToken} that names no place in the list: 21481. */
    public static ApiError pageToken(String value) {
        return new ApiError(21481, 400, "Invalid PageToken " + value);
    }

    /** A fault of this server: 20500. */
    public static ApiError internal() {
        return new ApiError(20500, 500, "Internal server error");
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

    /** Where the code is explained. */
    public String moreInfo() {
        return "https://www.twilio.com/docs/errors/" + code;
    }
}
