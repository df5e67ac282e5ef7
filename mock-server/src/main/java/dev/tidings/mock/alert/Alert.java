package dev.tidings.mock.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One alert.
 *
 * @param sid {@code NO…}
 * @param cause what it is about
 * @param created when it was raised
 */
public record Alert(String sid, Cause cause, Instant created) {
    /**
     * What an alert is about.
     *
     * @param accountSid whose it is
     * @param level how bad it is
     * @param code the error code
     * @param text what happened, for people
     * @param resourceSid what it happened to; null if unknown
     * @param serviceSid the Messaging Service it happened in; null for none
     * @param exchange the call of an application's webhook that went wrong; null for none
     */
    public record Cause(
            String accountSid,
            Level level,
            int code,
            String text,
            @Nullable String resourceSid,
            @Nullable String serviceSid,
            @Nullable Exchange exchange) {}

    /**
     * A webhook call and what was answered.
     *
     * @param method GET or POST
     * @param url where to
     * @param requestVariables the form parameters as sent
     * @param requestHeaders one a line; null if unknown
     * @param responseHeaders one a line; null if there was no answer
     * @param responseBody null if there was no answer
     */
    public record Exchange(
            String method,
            String url,
            String requestVariables,
            @Nullable String requestHeaders,
            @Nullable String responseHeaders,
            @Nullable String responseBody) {}

    /** How bad it is. */
    public enum Level {
        ERROR,
        WARNING,
        NOTICE,
        DEBUG;

        /** As the API writes it. */
        public String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
