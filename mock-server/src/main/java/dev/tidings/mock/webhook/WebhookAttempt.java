package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request to an application and what became of it, as the journal keeps it.
 *
 * @param id counts from 1 on each server
 * @param at the simulated instant at which it was sent
 * @param accountSid whose webhook
 * @param kind such as {@code status-callback}
 * @param subjectSid what it tells of, such as the SID of a message
 * @param token the same on every attempt of one event
 * @param attempt counts from 1; more than 1 if earlier attempts failed and were retried
 * @param hop 0 for the URL that was configured, more where a redirect led or a 401 was answered with credentials
 * @param replayOf the id of the attempt that somebody had sent again; null if it is none
 * @param request what was sent, or would have been
 * @param response what was answered; null if nothing was
 * @param failure why nothing was, in words; null if something was
 * @param errorCode what the debugger says; 0 if all went well or something follows
 * @param duration real time from connecting to the last byte
 * @param verdict what to make of it, in words
 * @param diagnosis what the signature doctor found; null unless the application answered 401 or 403
 * @param warnings what was odd about the URL or the answer
 */
public record WebhookAttempt(
        long id,
        Instant at,
        String accountSid,
        String kind,
        String subjectSid,
        String token,
        int attempt,
        int hop,
        @Nullable Long replayOf,
        Sent request,
        @Nullable Answered response,
        @Nullable String failure,
        int errorCode,
        Duration duration,
        String verdict,
        @Nullable Diagnosis diagnosis,
        List<String> warnings) {
    /**
     * A request.
     *
     * @param method {@code POST}, {@code PUT} or {@code GET}
     * @param url as requested, without user and fragment
     * @param headers all of them, but for what the transport adds
     * @param body the form or JSON; empty if there is none
     * @param signed the string that was signed, byte for byte
     * @param signature what {@code X-Twilio-Signature} says
     */
    public record Sent(String method, String url, HttpHeaders headers, String body, String signed, String signature) {}

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param headers all of them
     * @param body at most its first 64 kB
     */
    public record Answered(int status, HttpHeaders headers, String body) {}

    /** Whether nothing more is to be done about it: it was answered as it should. */
    public boolean succeeded() {
        return errorCode == 0;
    }

    /** The status of the answer; 0 if there was none. */
    public int status() {
        return response == null ? 0 : response.status();
    }
}
