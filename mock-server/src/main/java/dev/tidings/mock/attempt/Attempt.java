package dev.tidings.mock.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to bring a code to somebody.
 *
 * @param sid {@code VL…}
 * @param draft what was known when it began
 * @param outcome whether the code came back
 * @param delivery how far its message or call has come, as the wire has it
 * @param errorCode why it did not arrive; 0 if it did or nobody knows
 * @param price in US dollars, without the fee for a successful verification; null while not known
 * @param created when
 * @param updated when something was last heard of it
 */
public record Attempt(
        String sid,
        AttemptDraft draft,
        Outcome outcome,
        String delivery,
        int errorCode,
        @Nullable BigDecimal price,
        Instant created,
        Instant updated) {
    /** Whether the code came back. */
    public enum Outcome {
        /** Not yet. */
        UNCONFIRMED,
        /** It did. */
        CONFIRMED,
        /** It did not, and no longer can. */
        EXPIRED;

        /** The name on the wire, such as {@code confirmed}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Attempt fresh(String sid, AttemptDraft draft, Instant created) {
        return new Attempt(sid, draft, Outcome.UNCONFIRMED, "queued", 0, null, created, created);
    }

    /** Its path on the API. */
    String path() {
        return "/v2/Attempts/" + sid;
    }

    /** Whether its code was entered. */
    public boolean converted() {
        return outcome == Outcome.CONFIRMED;
    }

    Attempt withOutcome(Outcome next, Instant now) {
        return new Attempt(sid, draft, next, delivery, errorCode, price, created, now);
    }

    Attempt withDelivery(String next, int code, Instant now) {
        return new Attempt(sid, draft, outcome, next, code, price, created, now);
    }

    Attempt withPrice(BigDecimal dollars, Instant now) {
        return new Attempt(sid, draft, outcome, delivery, errorCode, dollars, created, now);
    }
}
