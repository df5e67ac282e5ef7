package dev.tidings.verify.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;

/**
 * The numbers of an account that neither Fraud Guard nor geo permissions stop; 30 calls a minute; every method waits
 * for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be
 * done about it.
 */
public final class SafeList {
    private final SafeListOperations operations;

    private SafeList(SafeListOperations operations) {
        this.operations = operations;
    }

    /**
     * The numbers of an account that neither Fraud Guard nor geo permissions stop; 30 calls a minute, called through
     * {@code client}.
     */
    public static SafeList of(TidingsClient client) {
        return new SafeList(SafeListOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public SafeList with(RequestOptions options) {
        return new SafeList(operations.with(options));
    }

    /** Puts a number, in E.164 form, on the list; one that is on it is refused (60411). */
    public SafeListNumber create(String phoneNumber) {
        return operations.create(phoneNumber).call();
    }

    /** Fetches the number, if it is on the list. */
    public SafeListNumber fetch(String phoneNumber) {
        return operations.fetch(phoneNumber).call();
    }

    /** Takes the number off the list. */
    public void delete(String phoneNumber) {
        operations.delete(phoneNumber).call();
    }
}
