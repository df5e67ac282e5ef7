package dev.tidings.messaging.consent;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;

/**
 * Where people live who get messages; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Contacts {
    private final ConsentOperations operations;

    private Contacts(ConsentOperations operations) {
        this.operations = operations;
    }

    /** The contacts of the account that {@code client} acts on. */
    public static Contacts of(TidingsClient client) {
        return new Contacts(ConsentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Contacts with(RequestOptions options) {
        return new Contacts(operations.with(options));
    }

    /** Tells the backend of these, some 25 at a time; the results say for each whether it was taken. */
    public List<BulkResult> upsert(List<Contact> contacts) {
        return operations.upsertContacts(contacts).call();
    }
}
