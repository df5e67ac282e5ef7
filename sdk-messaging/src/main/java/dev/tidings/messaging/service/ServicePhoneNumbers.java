package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.util.function.UnaryOperator;

/**
 * The phone numbers in the pool of one service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServicePhoneNumbers {
    private final PoolOperations<ServicePhoneNumber> operations;

    ServicePhoneNumbers(PoolOperations<ServicePhoneNumber> operations) {
        this.operations = operations;
    }

    /** Puts a phone number of the account into the pool. */
    public ServicePhoneNumber create(PhoneNumberSid sid) {
        return operations.create(sid).call();
    }

    /** Puts a phone number of the account into the pool. */
    public ServicePhoneNumber create(String sid) {
        return create(PhoneNumberSid.of(sid));
    }

    /** Fetches the phone number. */
    public ServicePhoneNumber fetch(PhoneNumberSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the phone number. */
    public ServicePhoneNumber fetch(String sid) {
        return fetch(PhoneNumberSid.of(sid));
    }

    /** Lists the phone numbers. */
    public Listing<ServicePhoneNumber> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the phone numbers. */
    public Listing<ServicePhoneNumber> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the phone numbers. */
    public Listing<ServicePhoneNumber> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Takes the phone number out of the pool; it stays the account's. */
    public void delete(PhoneNumberSid sid) {
        operations.delete(sid).call();
    }

    /** Takes the phone number out of the pool; it stays the account's. */
    public void delete(String sid) {
        delete(PhoneNumberSid.of(sid));
    }
}
