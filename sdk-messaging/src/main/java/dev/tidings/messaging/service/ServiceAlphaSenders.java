package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import java.util.function.UnaryOperator;

/**
 * The alphanumeric senders in the pool of one service; every method waits for the backend's answer, and fails with an
 * {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServiceAlphaSenders {
    private final PoolOperations<ServiceAlphaSender> operations;

    ServiceAlphaSenders(PoolOperations<ServiceAlphaSender> operations) {
        this.operations = operations;
    }

    /**
     * Puts a name that recipients see into the pool: 1 to 11 letters, digits, spaces and {@code - + _ &}, not digits
     * alone.
     */
    public ServiceAlphaSender create(String alphaSender) {
        return operations.create(alphaSender).call();
    }

    /** Fetches the sender. */
    public ServiceAlphaSender fetch(AlphaSenderSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the sender. */
    public ServiceAlphaSender fetch(String sid) {
        return fetch(AlphaSenderSid.of(sid));
    }

    /** Lists the senders. */
    public Listing<ServiceAlphaSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public Listing<ServiceAlphaSender> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders. */
    public Listing<ServiceAlphaSender> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public void delete(AlphaSenderSid sid) {
        operations.delete(sid).call();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public void delete(String sid) {
        delete(AlphaSenderSid.of(sid));
    }
}
