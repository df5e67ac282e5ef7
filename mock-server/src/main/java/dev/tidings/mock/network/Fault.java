package dev.tidings.mock.network;

import dev.tidings.mock.http.FaultInjector;
import dev.tidings.mock.http.Format;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Transmission;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Envelope;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a rule lets go wrong with an API call: the answer, and the way that the answer goes.
 *
 * @param accepted whether the call is carried out nevertheless
 * @param answer what is answered instead of the truth; null for the truth
 * @param delay real time before the first byte of the answer
 * @param spread real time over which the body is stretched
 * @param cutAfter bytes of the body after which the connection breaks, 0 for before the status line; null for never
 */
public record Fault(
        boolean accepted,
        @Nullable Answer answer,
        Duration delay,
        Duration spread,
        @Nullable Integer cutAfter) {
    /** Longer than any client waits, and short enough not to keep a forgotten server busy. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /**
     * An error instead of the truth.
     *
     * @param status the HTTP status, from 400 to 599
     * @param errorCode the code in the body
     * @param message the message in the body
     * @param retryAfter what the header {@code Retry-After} says, whole seconds; null for no such header
     */
    public record Answer(
            int status,
            int errorCode,
            String message,
            @Nullable Duration retryAfter) {
        /** Refuses what is no error. */
        public Answer {
            if (status < 400 || status > 599) {
                throw Refused.of("http_status", status, "from 400 to 599");
            }
            if (errorCode < 1 || errorCode > 999_999) {
                throw Refused.of("error_code", errorCode, "from 1 to 999999");
            }
            if (message.isEmpty() || message.length() > 1_000) {
                throw Refused.text("message", message, "1 to 1000 characters");
            }
            if (retryAfter != null
                    && (retryAfter.isNegative()
                            || retryAfter.toNanosPart() != 0
                            || retryAfter.compareTo(Duration.ofDays(1)) > 0)) {
                throw Refused.text("retry_after", retryAfter.toString(), "whole seconds, from PT0S to PT24H");
            }
        }

        private Response response(Format format) {
            ApiError error = new ApiError(errorCode, status, message);
            Response response = Response.of(
                    status,
                    format.contentType(),
                    format == Format.JSON ? Envelope.errorJson(error) : Envelope.errorXml(error));
            return retryAfter == null ? response : response.with("Retry-After", Long.toString(retryAfter.toSeconds()));
        }
    }

    /** Refuses a fault that changes nothing, or contradicts itself. */
    public Fault {
        checkReal("delay", delay);
        checkReal("spread", spread);
        if (cutAfter != null && cutAfter < 0) {
            throw Refused.of("cut_after", cutAfter, "at least 0");
        }
        if (!accepted && answer == null && (cutAfter == null || cutAfter > 0)) {
            throw Refused.of("accepted", false, "true where the true answer is given");
        }
        if (answer == null && delay.isZero() && spread.isZero() && cutAfter == null) {
            throw Refused.of("http_status", "missing", "given, or else delay, spread, cut_after or drop");
        }
    }

    private static void checkReal(String field, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw Refused.text(field, duration.toString(), "a duration from PT0S to PT1H");
        }
    }

    /** The call is not carried out but answered with {@code status} and the error code that usually comes with it. */
    public static Fault refused(int status) {
        return refused(status, usualErrorCode(status));
    }

    /** The call is not carried out but answered with {@code status} and {@code errorCode}. */
    public static Fault refused(int status, int errorCode) {
        return answering(false, new Answer(status, errorCode, usualMessage(status), null));
    }

    /** The call is carried out, and answered with {@code status} all the same. */
    public static Fault acceptedThen(int status) {
        return answering(true, new Answer(status, usualErrorCode(status), usualMessage(status), null));
    }

    /** The connection breaks before the call is carried out. */
    public static Fault dropped() {
        return new Fault(false, null, Duration.ZERO, Duration.ZERO, 0);
    }

    /** The call is carried out, and the connection breaks before the answer. */
    public static Fault acceptedThenDropped() {
        return new Fault(true, null, Duration.ZERO, Duration.ZERO, 0);
    }

    /** The call is carried out, and its answer comes after {@code delay} of real time. */
    public static Fault slow(Duration delay) {
        return new Fault(true, null, delay, Duration.ZERO, null);
    }

    /** The call is carried out, and the body of its answer is stretched over {@code spread} of real time. */
    public static Fault trickled(Duration spread) {
        return new Fault(true, null, Duration.ZERO, spread, null);
    }

    /** The call is carried out, and the connection breaks after so many bytes of the answer's body. */
    public static Fault cut(int bytes) {
        return new Fault(true, null, Duration.ZERO, Duration.ZERO, bytes);
    }

    private static Fault answering(boolean accepted, Answer answer) {
        return new Fault(accepted, answer, Duration.ZERO, Duration.ZERO, null);
    }

    /** The same with a header {@code Retry-After}, whole seconds; only where an error is answered. */
    public Fault retryAfter(Duration retryAfter) {
        if (answer == null) {
            throw Refused.text("retry_after", retryAfter.toString(), "left out where no error is answered");
        }
        return new Fault(
                accepted,
                new Answer(answer.status(), answer.errorCode(), answer.message(), retryAfter),
                delay,
                spread,
                cutAfter);
    }

    /** The same after {@code delay} of real time. */
    public Fault delayed(Duration delay) {
        return new Fault(accepted, answer, delay, spread, cutAfter);
    }

    /** The error code that comes with {@code status} unless one says which. */
    public static int usualErrorCode(int status) {
        return switch (status) {
            case 400, 422 -> 20422;
            case 401 -> 20003;
            case 405 -> 20004;
            default -> 20_000 + status;
        };
    }

    /** The message that comes with {@code status} unless one says which. */
    public static String usualMessage(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Authenticate";
            case 403 -> "Forbidden";
            case 404 -> "The requested resource was not found";
            case 409 -> "Conflict";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "Error " + status;
        };
    }

    /** The same for one call that is answered in {@code format}. */
    FaultInjector.Fault on(Format format, String cause) {
        Transmission transmission =
                new Transmission(delay, spread, cutAfter == null ? OptionalInt.empty() : OptionalInt.of(cutAfter));
        return new FaultInjector.Fault(
                accepted, truth -> (answer == null ? truth : answer.response(format)).sent(transmission), cause);
    }
}
