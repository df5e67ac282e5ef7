package dev.tidings.mock.webhook;

import org.jspecify.annotations.Nullable;

/**
 * How a webhook ended, all attempts and the fallback considered.
 *
 * @param status the HTTP status of the last answer; 0 if there was none
 * @param contentType of the last answer; null if it had none
 * @param body of the last answer
 * @param errorCode what the debugger says, such as 11200; 0 if all went well
 */
public record WebhookAnswer(int status, @Nullable String contentType, String body, int errorCode) {
    /** Whether somebody answered as they should. */
    public boolean succeeded() {
        return errorCode == 0;
    }
}
