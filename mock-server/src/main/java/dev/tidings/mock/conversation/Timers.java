package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.IsoDuration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * After how long a silence a conversation becomes inactive and is closed. Both times run from the same moment, as in the
 * documentation's example.
 *
 * @param inactive until it is inactive, at least a minute; null if never
 * @param closed until it is closed, at least ten minutes; null if never
 * @param from when both began to run: when they were set, or something was said last
 */
public record Timers(
        @Nullable IsoDuration inactive, @Nullable IsoDuration closed, Instant from) {
    /** When a conversation in {@code state} will become inactive; null if it will not, or is. */
    public @Nullable Instant inactiveAt(ConversationState state) {
        return inactive == null || state != ConversationState.ACTIVE ? null : inactive.after(from);
    }

    /** When a conversation in {@code state} will be closed; null if it will not, or is. */
    public @Nullable Instant closedAt(ConversationState state) {
        return closed == null || state == ConversationState.CLOSED || state == ConversationState.INITIALIZING
                ? null
                : closed.after(from);
    }

    /** The first of what they will do to a conversation in {@code state}; null if nothing. */
    @Nullable
    Instant next(ConversationState state) {
        Instant idle = inactiveAt(state);
        Instant end = closedAt(state);
        return idle == null ? end : end == null || idle.isBefore(end) ? idle : end;
    }

    /** The same, from {@code now} on. */
    Timers from(Instant now) {
        return new Timers(inactive, closed, now);
    }
}
