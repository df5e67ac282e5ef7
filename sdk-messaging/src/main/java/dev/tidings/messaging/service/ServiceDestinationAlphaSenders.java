package dev.tidings.messaging.service;

import dev.tidings.core.Listing;
import java.util.function.UnaryOperator;

/**
 * The alphanumeric senders by country in the pool of one service; every method waits for the backend's answer, and
 * fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServiceDestinationAlphaSenders {
    private final DestinationAlphaSenderOperations operations;

    ServiceDestinationAlphaSenders(DestinationAlphaSenderOperations operations) {
        this.operations = operations;
    }

    /**
     * Puts a name for all countries that have none of their own into the pool: 1 to 11 letters, digits, spaces and
     * {@code - + _ &}, not digits alone.
     */
    public ServiceDestinationAlphaSender create(String alphaSender) {
        return operations.create(alphaSender).call();
    }

    /** Puts a name for one country, two letters, into the pool. */
    public ServiceDestinationAlphaSender create(String alphaSender, String isoCountryCode) {
        return operations.create(alphaSender, isoCountryCode).call();
    }

    /** Fetches the sender. */
    public ServiceDestinationAlphaSender fetch(AlphaSenderSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the sender. */
    public ServiceDestinationAlphaSender fetch(String sid) {
        return fetch(AlphaSenderSid.of(sid));
    }

    /** Lists the senders. */
    public Listing<ServiceDestinationAlphaSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public Listing<ServiceDestinationAlphaSender> list(
            UnaryOperator<ServiceDestinationAlphaSenderListParams.Builder> describe) {
        return list(describe.apply(ServiceDestinationAlphaSenderListParams.builder())
                .build());
    }

    /** Lists the senders. */
    public Listing<ServiceDestinationAlphaSender> list(ServiceDestinationAlphaSenderListParams params) {
        return operations.list(params).listing();
    }

    /** Takes the sender out of the pool. */
    public void delete(AlphaSenderSid sid) {
        operations.delete(sid).call();
    }

    /** Takes the sender out of the pool. */
    public void delete(String sid) {
        delete(AlphaSenderSid.of(sid));
    }
}
