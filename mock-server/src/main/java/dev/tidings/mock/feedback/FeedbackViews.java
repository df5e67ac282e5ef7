package dev.tidings.mock.feedback;

import dev.tidings.mock.wire.View;

/** Feedback on the wire. */
final class FeedbackViews {
    /** The XML element is unconfirmed. */
    static final View<Feedback> FEEDBACK = View.of(
            "Feedback",
            (feedback, out) -> out.string("account_sid", feedback.accountSid())
                    .string("message_sid", feedback.messageSid())
                    .string("outcome", feedback.outcome().wire())
                    .rfc2822("date_created", feedback.created())
                    .rfc2822("date_updated", feedback.updated())
                    .uri("uri", feedback.path()));

    private FeedbackViews() {}
}
