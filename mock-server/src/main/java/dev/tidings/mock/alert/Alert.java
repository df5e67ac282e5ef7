package dev.tidings.mock.alert;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.webhook.WebhookAttempt;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;
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
            @Nullable Exchange exchange) {
        /** The cause {@code code}, as bad as that code is, with {@code text} for people. */
        public static Cause of(String accountSid, int code, String text) {
            return new Cause(accountSid, AlertLevels.of(code), code, text, null, null, null);
        }

        /** The same about {@code resource}, in {@code service}; null for none. */
        public Cause about(@Nullable String resource, @Nullable String service) {
            return new Cause(accountSid, level, code, text, resource, service, exchange);
        }

        /** The same, seen in {@code call}; null for none. */
        public Cause in(@Nullable Exchange call) {
            return new Cause(accountSid, level, code, text, resourceSid, serviceSid, call);
        }
    }

    /**
     * A webhook call and what was answered.
     *
     * @param method GET or POST
     * @param url where to
     * @param requestVariables the form parameters as sent
     * @param requestHeaders one a line; null if unknown
     * @param status of the answer; 0 if there was none
     * @param responseHeaders one a line; null if there was no answer
     * @param responseBody null if there was no answer
     */
    public record Exchange(
            String method,
            String url,
            String requestVariables,
            @Nullable String requestHeaders,
            int status,
            @Nullable String responseHeaders,
            @Nullable String responseBody) {
        /** The exchange that {@code attempt} was. */
        public static Exchange of(WebhookAttempt attempt) {
            WebhookAttempt.Sent sent = attempt.request();
            WebhookAttempt.Answered answered = attempt.response();
            int mark = sent.url().indexOf('?');
            boolean get = sent.method().equals("GET");
            return new Exchange(
                    get ? "GET" : "POST",
                    sent.url(),
                    get ? (mark < 0 ? "" : sent.url().substring(mark + 1)) : sent.body(),
                    lines(sent.headers()),
                    attempt.status(),
                    answered == null ? null : lines(answered.headers()),
                    answered == null ? null : answered.body());
        }

        private static String lines(HttpHeaders headers) {
            StringJoiner lines = new StringJoiner("\n");
            headers.forEach((name, value) -> lines.add(name + ": " + value));
            return lines.toString();
        }
    }

    /** How bad it is. */
    public enum Level {
        ERROR,
        WARNING,
        NOTICE,
        DEBUG;

        /** As the API writes it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
