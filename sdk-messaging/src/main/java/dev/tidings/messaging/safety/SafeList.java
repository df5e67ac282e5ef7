package dev.tidings.messaging.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;

/**
 * The numbers that are never taken for those of fraudsters, here and in Verify; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class SafeList {
    private final SafeListOperations operations;

    private SafeList(SafeListOperations operations) {
        this.operations = operations;
    }

    /** The safe list of the account that {@code client} acts on. */
    public static SafeList of(TidingsClient client) {
        return new SafeList(SafeListOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public SafeList with(RequestOptions options) {
        return new SafeList(operations.with(options));
    }

    /** Puts a number, in E.164 form, or a thousand of them, such as {@code +18001234xxx}, on the list. */
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
