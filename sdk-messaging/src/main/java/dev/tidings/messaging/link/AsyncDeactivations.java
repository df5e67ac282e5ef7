package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The numbers that carriers in the United States have taken from their owners, who will be others soon; no method
 * waits for the backend's answer, and what {@link Deactivations} throws its futures fail with.
 */
public final class AsyncDeactivations {
    private final DeactivationOperations operations;

    private AsyncDeactivations(DeactivationOperations operations) {
        this.operations = operations;
    }

    /** The deactivated numbers, by way of the account that {@code client} acts on. */
    public static AsyncDeactivations of(TidingsClient client) {
        return new AsyncDeactivations(DeactivationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncDeactivations with(RequestOptions options) {
        return new AsyncDeactivations(operations.with(options));
    }

    /** Fetches where the list of this day is; not all days have one yet, or still. */
    public CompletableFuture<Deactivation> fetch(LocalDate date) {
        return operations.fetch(date).callAsync();
    }

    /** Fetches the list of this day itself, from wherever the backend keeps it; no credentials go to another host. */
    public CompletableFuture<List<String>> numbers(LocalDate date) {
        return operations.numbers(date).callAsync();
    }
}
