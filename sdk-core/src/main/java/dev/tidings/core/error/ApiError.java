package dev.tidings.core.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a failed call, as far as there are any. Zero stands for "none" in the numbers; {@link ApiException} shows
 * them as absent.
 *
 * @param status the HTTP status; 0 if no answer came
 * @param code the backend's error code; 0 if it named none
 * @param message what went wrong, in the backend's words where it had any
 * @param moreInfo a page about the code
 * @param requestId the backend's id of the request
 * @param details further members of the error body, by name
 * @param processing whether the backend may have acted
 */
public record ApiError(
        int status,
        int code,
        String message,
        @Nullable String moreInfo,
        @Nullable String requestId,
        @SuppressWarnings("serial") // The maps made here are serializable, and so is what JSON puts into them.
        Map<String, Object> details,
        Processing processing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Copies the details. */
    public ApiError {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A failure without an answer. */
    public static ApiError withoutAnswer(String message, Processing processing) {
        return new ApiError(0, 0, message, null, null, Map.of(), processing);
    }

    /** These facts with another view of whether the backend acted. */
    public ApiError withProcessing(Processing other) {
        return new ApiError(status, code, message, moreInfo, requestId, details, other);
    }

    /** These facts with {@code text} before the message. */
    public ApiError explained(String text) {
        return new ApiError(status, code, text + message, moreInfo, requestId, details, processing);
    }

    /** The message with what identifies the failure at its end. */
    String sentence() {
        StringBuilder text = new StringBuilder(message);
        if (status != 0) {
            text.append(" [HTTP ").append(status);
            if (code != 0) {
                text.append(", code ").append(code);
            }
            if (requestId != null) {
                text.append(", request ").append(requestId);
            }
            text.append(']');
        }
        return text.toString();
    }
}
