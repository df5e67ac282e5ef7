package dev.tidings.mock.console;

import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.network.Refused;
import java.util.Map;
import java.util.function.Supplier;

/** The statuses in which messages end, as the admin API spells them, and how it refuses what the network does not take. */
final class Outcomes {
    private static final Map<String, Outcome> BY_STATUS = Map.of(
            "delivered", Outcome.DELIVERED,
            "read", Outcome.READ,
            "sent", Outcome.UNKNOWN,
            "undelivered", Outcome.UNDELIVERED,
            "failed", Outcome.FAILED);

    private Outcomes() {}

    /** The required {@code status} of {@code fields}. */
    static Outcome read(JsonFields fields) {
        String status = fields.requiredText("status");
        Outcome outcome = BY_STATUS.get(status);
        if (outcome == null) {
            throw fields.wrong(
                    "status", "\"" + status + "\"", "delivered, read, sent (no receipt comes), undelivered or failed");
        }
        return outcome;
    }

    /** How {@code outcome} is spelt. */
    static String status(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "delivered";
            case READ -> "read";
            case UNKNOWN -> "sent";
            case UNDELIVERED -> "undelivered";
            case FAILED -> "failed";
        };
    }

    /** What {@code make} makes of {@code fields}; a refusal becomes one of the field. */
    static <T> T checked(JsonFields fields, Supplier<T> make) {
        try {
            return make.get();
        } catch (Refused refused) {
            throw fields.wrong(refused.field(), refused.value(), refused.rule());
        }
    }
}
