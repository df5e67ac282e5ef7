package dev.tidings.mock.webhook;

import org.jspecify.annotations.Nullable;

/**
 * How fetching a file ended.
 *
 * @param status the HTTP status of the last answer; 0 if there was none
 * @param contentType of the file; null if its server did not say
 * @param fileName as {@code Content-Disposition} has it; null if it names none
 * @param body the file; empty if fetching failed
 * @param errorCode as for a webhook, such as 11200 or 11205; 0 if all went well
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record Download(
        int status, @Nullable String contentType, @Nullable String fileName, byte[] body, int errorCode) {
    /** Whether there is a file. */
    public boolean succeeded() {
        return errorCode == 0;
    }
}
