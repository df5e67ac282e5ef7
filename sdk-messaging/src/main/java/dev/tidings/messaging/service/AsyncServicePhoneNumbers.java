package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The phone numbers in the pool of one service; no method waits for the backend's answer, and what {@link
 * ServicePhoneNumbers} throws its futures fail with.
 */
public final class AsyncServicePhoneNumbers {
    private final PoolOperations<ServicePhoneNumber> operations;

    AsyncServicePhoneNumbers(PoolOperations<ServicePhoneNumber> operations) {
        this.operations = operations;
    }

    /** Puts a phone number of the account into the pool. */
    public CompletableFuture<ServicePhoneNumber> create(PhoneNumberSid sid) {
        return operations.create(sid).callAsync();
    }

    /** Puts a phone number of the account into the pool. */
    public CompletableFuture<ServicePhoneNumber> create(String sid) {
        return create(PhoneNumberSid.of(sid));
    }

    /** Fetches the phone number. */
    public CompletableFuture<ServicePhoneNumber> fetch(PhoneNumberSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the phone number. */
    public CompletableFuture<ServicePhoneNumber> fetch(String sid) {
        return fetch(PhoneNumberSid.of(sid));
    }

    /** Lists the phone numbers. */
    public AsyncListing<ServicePhoneNumber> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the phone numbers. */
    public AsyncListing<ServicePhoneNumber> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the phone numbers. */
    public AsyncListing<ServicePhoneNumber> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Takes the phone number out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(PhoneNumberSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Takes the phone number out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(PhoneNumberSid.of(sid));
    }
}
