package dev.tidings.mock.feedback;

import java.time.Instant;

/**
 * What the sender reported about a message.
 *
 * @param messageSid the message; it has at most one
 * @param accountSid whose it is
 * @param outcome what was reported
 * @param created when it was first reported, or the message made if that announced it
 * @param updated when it was last reported
 */
public record Feedback(
        String messageSid, String accountSid, FeedbackOutcome outcome, Instant created, Instant updated) {
    /** Its path on the API without suffix. */
    String path() {
        return "/2010-04-01/Accounts/" + accountSid + "/Messages/" + messageSid + "/Feedback";
    }
}
