package dev.tidings.mock.feedback;

import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** What senders reported about their messages. */
public final class Feedbacks {
    private final Table<Feedback> table;

    private Feedbacks(World world) {
        this.table = world.table("feedback", Feedback.class, Feedback::messageSid, Feedback::accountSid);
    }

    /** The feedback in {@code world}, which has none yet. */
    public static Feedbacks in(World world) {
        return new Feedbacks(world);
    }

    /** Expects feedback on those of {@code messages} that announce it, and forgets feedback with its message. */
    public void serve(Messages messages) {
        messages.onCreate((tx, message) -> {
            if (message.options().provideFeedback()) {
                expect(tx, message);
            }
        });
        messages.onDelete((tx, message) -> forget(tx, message.sid()));
    }

    /** {@code message} is new and was made with {@code ProvideFeedback}: unconfirmed until somebody reports. */
    void expect(Transaction tx, Message message) {
        report(tx, message, FeedbackOutcome.UNCONFIRMED);
    }

    /**
     * Reports {@code outcome}; the last report counts. A message that was made without {@code ProvideFeedback} takes one
     * too, which is unconfirmed.
     */
    public Feedback report(Transaction tx, Message message, FeedbackOutcome outcome) {
        Row<Feedback> row = table.row(message.sid());
        Feedback next = new Feedback(
                message.sid(),
                message.accountSid(),
                outcome,
                row == null ? tx.now() : row.value().created(),
                tx.now());
        tx.put(table, next);
        return next;
    }

    /** What was reported about the message {@code messageSid}. */
    public Optional<Feedback> find(String messageSid) {
        return table.find(messageSid);
    }

    /** Deletes what was reported about the message {@code messageSid}. */
    void forget(Transaction tx, String messageSid) {
        Row<Feedback> row = table.row(messageSid);
        if (row != null) {
            tx.delete(row);
        }
    }
}
