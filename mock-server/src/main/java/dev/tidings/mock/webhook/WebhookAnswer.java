package dev.tidings.mock.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook ended, all attempts and the fallback considered.
 *
 * @param status the HTTP status of the last answer; 0 if there was none
 * @param contentType of the last answer; null if it had none
 * @param body of the last answer
 * @param errorCode what the debugger says, such as 11200; 0 if all went well
 * @param attempts the last attempt at each URL that was called: the one that was asked for, then its fallback
 */
public record WebhookAnswer(
        int status, @Nullable String contentType, String body, int errorCode, List<WebhookAttempt> attempts) {
    /** Keeps the attempts as they are. */
    public WebhookAnswer {
        attempts = List.copyOf(attempts);
    }

    /** Whether somebody answered as they should. */
    public boolean succeeded() {
        return errorCode == 0;
    }
}
