package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.messaging.number.ShortCodeSid;
import java.util.function.UnaryOperator;

/**
 * The short codes in the pool of one service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServiceShortCodes {
    private final PoolOperations<ServiceShortCode> operations;

    ServiceShortCodes(PoolOperations<ServiceShortCode> operations) {
        this.operations = operations;
    }

    /** Puts a short code of the account into the pool. */
    public ServiceShortCode create(ShortCodeSid sid) {
        return operations.create(sid).call();
    }

    /** Puts a short code of the account into the pool. */
    public ServiceShortCode create(String sid) {
        return create(ShortCodeSid.of(sid));
    }

    /** Fetches the short code. */
    public ServiceShortCode fetch(ShortCodeSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the short code. */
    public ServiceShortCode fetch(String sid) {
        return fetch(ShortCodeSid.of(sid));
    }

    /** Lists the short codes. */
    public Listing<ServiceShortCode> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the short codes. */
    public Listing<ServiceShortCode> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the short codes. */
    public Listing<ServiceShortCode> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Takes the short code out of the pool; it stays the account's. */
    public void delete(ShortCodeSid sid) {
        operations.delete(sid).call();
    }

    /** Takes the short code out of the pool; it stays the account's. */
    public void delete(String sid) {
        delete(ShortCodeSid.of(sid));
    }
}
