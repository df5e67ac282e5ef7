package dev.tidings.core.internal.json;

import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiError;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads error answers: the classic four members, problem details (RFC 9457), and whatever a gateway may send. */
public final class ErrorBodies {
    /** What a page of HTML says in its first words is enough for a message. */
    private static final int EXCERPT = 200;

    private static final int MOST_BYTES = 4096;

    private ErrorBodies() {}

    /** What {@code answer}, whose status is an error, says; never fails. */
    public static ApiError read(HttpResponse answer, Processing processing) {
        String requestId = answer.headers().first("Twilio-Request-Id").orElse(null);
        Map<String, Object> body = Json.readObject(answer.body());
        if (body == null) {
            return new ApiError(answer.status(), 0, excerpt(answer), null, requestId, Map.of(), processing);
        }
        Map<String, Object> details = new LinkedHashMap<>(body);
        int code = number(details.remove("code"));
        String message = text(details.remove("message"));
        String moreInfo = text(details.remove("more_info"));
        details.remove("status");
        if (message == null) {
            // Problem details: the title names the kind, the detail this case of it.
            String title = text(details.remove("title"));
            String detail = text(details.remove("detail"));
            message = title == null ? detail : detail == null || detail.equals(title) ? title : title + ": " + detail;
            String type = text(details.get("type"));
            if (moreInfo == null && type != null && type.startsWith("http")) {
                moreInfo = type;
                details.remove("type");
            }
        }
        if (message == null) {
            message = "The backend gave no reason";
        }
        return new ApiError(answer.status(), code, message, moreInfo, requestId, details, processing);
    }

    /**
     * The failure that a good status with an unreadable body is.
     *
     * @param changed the request did something, and did it
     */
    public static ApiException unreadable(
            int status, @Nullable String requestId, boolean changed, UnreadableJsonException cause) {
        Processing processing = changed ? Processing.PROCESSED : Processing.NOT_PROCESSED;
        String message = String.valueOf(cause.getMessage());
        ApiError error = new ApiError(status, 0, message, null, requestId, Map.of(), processing);
        return changed
                ? AmbiguousException.of(error.explained("It was processed, but what came of it is not known: "), cause)
                : ServerException.of(error, cause);
    }

    private static String excerpt(HttpResponse answer) {
        byte[] body = answer.body();
        // A gateway's page may be long, and taking its tags out takes the longer the longer it is.
        String text = new String(body, 0, Math.min(body.length, MOST_BYTES), StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            return "The backend gave no reason";
        }
        String line = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        if (value instanceof String text) {
            try {
                return Integer.parseInt(text.strip());
            } catch (NumberFormatException ignored) {
                return 0;
            }
        }
        return 0;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
