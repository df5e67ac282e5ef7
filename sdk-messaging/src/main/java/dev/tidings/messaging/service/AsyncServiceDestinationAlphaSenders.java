package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The alphanumeric senders by country in the pool of one service; no method waits for the backend's answer, and what
 * {@link ServiceDestinationAlphaSenders} throws its futures fail with.
 */
public final class AsyncServiceDestinationAlphaSenders {
    private final DestinationAlphaSenderOperations operations;

    AsyncServiceDestinationAlphaSenders(DestinationAlphaSenderOperations operations) {
        this.operations = operations;
    }

    /**
     * Puts a name for all countries that have none of their own into the pool: 1 to 11 letters, digits, spaces and
     * {@code - + _ &}, not digits alone.
     */
    public CompletableFuture<ServiceDestinationAlphaSender> create(String alphaSender) {
        return operations.create(alphaSender).callAsync();
    }

    /** Puts a name for one country, two letters, into the pool. */
    public CompletableFuture<ServiceDestinationAlphaSender> create(String alphaSender, String isoCountryCode) {
        return operations.create(alphaSender, isoCountryCode).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceDestinationAlphaSender> fetch(AlphaSenderSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceDestinationAlphaSender> fetch(String sid) {
        return fetch(AlphaSenderSid.of(sid));
    }

    /** Lists the senders. */
    public AsyncListing<ServiceDestinationAlphaSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceDestinationAlphaSender> list(
            UnaryOperator<ServiceDestinationAlphaSenderListParams.Builder> describe) {
        return list(describe.apply(ServiceDestinationAlphaSenderListParams.builder())
                .build());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceDestinationAlphaSender> list(ServiceDestinationAlphaSenderListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Takes the sender out of the pool. */
    public CompletableFuture<Void> delete(AlphaSenderSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Takes the sender out of the pool. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(AlphaSenderSid.of(sid));
    }
}
