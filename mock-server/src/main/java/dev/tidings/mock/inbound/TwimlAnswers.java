package dev.tidings.mock.inbound;

import dev.tidings.mock.webhook.WebhookAnswer;
import dev.tidings.mock.webhook.WebhookAttempt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an application's HTTP answer means, by its status and content type. */
final class TwimlAnswers {
    private static final Set<String> XML = Set.of("text/xml", "application/xml", "text/html");
    private static final String TEXT = "text/plain";

    private static final int UNUSABLE_TYPE = 12300;
    private static final int CHUNKED_BUT_EMPTY = 11770;

    private TwimlAnswers() {}

    /** What {@code answer}, which came without failure, says. */
    static Twiml read(WebhookAnswer answer) {
        if (answer.body().isBlank()) {
            return chunked(answer)
                    ? new Twiml(
                            List.of(),
                            List.of(new Twiml.Fault(CHUNKED_BUT_EMPTY, "The answer is chunked, but empty")),
                            0)
                    : Twiml.NOTHING;
        }
        String type = type(answer.contentType());
        if (type != null && XML.contains(type)) {
            return TwimlReader.read(answer.body());
        }
        if (TEXT.equals(type)) {
            // Documented for long, though not confirmed for the present.
            return Twiml.text(answer.body().strip());
        }
        return Twiml.broken(
                UNUSABLE_TYPE,
                "The answer's Content-Type is " + (type == null ? "missing" : "\"" + type + "\"")
                        + ": must be text/xml, application/xml, text/html or text/plain");
    }

    private static boolean chunked(WebhookAnswer answer) {
        List<WebhookAttempt> attempts = answer.attempts();
        WebhookAttempt.Answered last =
                attempts.isEmpty() ? null : attempts.get(attempts.size() - 1).response();
        return last != null
                && last.status() == 200
                && last.headers().first("Transfer-Encoding").isPresent();
    }

    private static @Nullable String type(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int parameters = header.indexOf(';');
        String type = (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.isEmpty() ? null : type;
    }
}
