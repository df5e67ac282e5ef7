package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.time.LocalDate;
import java.util.List;

/**
 * The numbers that carriers in the United States have taken from their owners, who will be others soon; every method
 * waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what
 * can be done about it.
 */
public final class Deactivations {
    private final DeactivationOperations operations;

    private Deactivations(DeactivationOperations operations) {
        this.operations = operations;
    }

    /** The deactivated numbers, by way of the account that {@code client} acts on. */
    public static Deactivations of(TidingsClient client) {
        return new Deactivations(DeactivationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Deactivations with(RequestOptions options) {
        return new Deactivations(operations.with(options));
    }

    /** Fetches where the list of this day is; not all days have one yet, or still. */
    public Deactivation fetch(LocalDate date) {
        return operations.fetch(date).call();
    }

    /** Fetches the list of this day itself, from wherever the backend keeps it; no credentials go to another host. */
    public List<String> numbers(LocalDate date) {
        return operations.numbers(date).call();
    }
}
