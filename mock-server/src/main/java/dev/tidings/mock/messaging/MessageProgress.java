package dev.tidings.mock.messaging;

import dev.tidings.mock.network.Journey;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message has come. What is in here changes; everything else of a message stays nearly as it was made.
 *
 * @param last the last step of its timeline
 * @param created when it was made
 * @param updated when it last changed
 * @param sent when the carrier had it, or of an inbound message when it was here; null before
 * @param errorCode why it did not arrive; 0 if nothing is wrong
 * @param price what it costs, negative, in US dollars; null until rated
 * @param journey what the network will do with it; null before it is known and after it is done
 */
public record MessageProgress(
        MessageStep last,
        Instant created,
        Instant updated,
        @Nullable Instant sent,
        int errorCode,
        @Nullable BigDecimal price,
        @Nullable Journey journey) {
    /** At the start of the way. */
    static MessageProgress start(MessageStatus status, Instant now, String cause) {
        return new MessageProgress(new MessageStep(status, now, cause, null), now, now, null, 0, null, null);
    }

    /** What it is now. */
    public MessageStatus status() {
        return last.status();
    }

    /**
     * One step further.
     *
     * @throws IllegalStateException if the table has no such step
     */
    MessageProgress step(MessageStatus next, Instant now, String cause) {
        return step(next, now, cause, journey);
    }

    /** The same, with the journey that is ahead of it from there; null if nothing more is to come. */
    MessageProgress step(MessageStatus next, Instant now, String cause, @Nullable Journey ahead) {
        return new MessageProgress(further(next, now, cause), created, now, sent, errorCode, price, ahead);
    }

    private MessageStep further(MessageStatus next, Instant now, String cause) {
        if (!status().leadsTo(next)) {
            throw new IllegalStateException("a message that is " + status().wire() + " cannot become " + next.wire());
        }
        return new MessageStep(next, now, cause, last);
    }

    /** With the journey ahead of it; null once that is over. */
    MessageProgress onJourney(@Nullable Journey ahead) {
        return new MessageProgress(last, created, updated, sent, errorCode, price, ahead);
    }

    /** Sent at {@code now} for {@code cost}, if any, with the journey that is still ahead of it; null if nothing more is to come. */
    MessageProgress sent(Instant now, String cause, @Nullable BigDecimal cost, @Nullable Journey ahead) {
        return new MessageProgress(further(MessageStatus.SENT, now, cause), created, now, now, errorCode, cost, ahead);
    }

    /** Of an inbound message: here at {@code now}, for {@code cost}. */
    MessageProgress arrived(Instant now, BigDecimal cost) {
        return new MessageProgress(last, created, now, now, errorCode, cost, null);
    }

    /** Over, because of {@code code}. */
    MessageProgress withError(int code) {
        return new MessageProgress(last, created, updated, sent, code, price, null);
    }

    /** At the price of {@code cost}; null for none. */
    MessageProgress priced(@Nullable BigDecimal cost) {
        return new MessageProgress(last, created, updated, sent, errorCode, cost, journey);
    }

    /** Changed at {@code now} otherwise than by a step. */
    MessageProgress touched(Instant now) {
        return new MessageProgress(last, created, now, sent, errorCode, price, journey);
    }
}
