package dev.tidings.mock.time;

import java.time.Instant;
import java.util.Optional;

/** What a clock drives: things due at an instant, and the errands they start (webhooks) that real time must finish. */
public interface Agenda {
    /** When the next thing is due; empty if nothing is. */
    Optional<Instant> nextDue();

    /** Runs, in order, everything due up to and at {@code limit}. */
    void runDue(Instant limit);

    /** Waits in real time until no errand started so far is under way. */
    void awaitErrands();
}
