package dev.tidings.messaging.consent;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Where people live who get messages; no method waits for the backend's answer, and what {@link Contacts} throws its
 * futures fail with.
 */
public final class AsyncContacts {
    private final ConsentOperations operations;

    private AsyncContacts(ConsentOperations operations) {
        this.operations = operations;
    }

    /** The contacts of the account that {@code client} acts on. */
    public static AsyncContacts of(TidingsClient client) {
        return new AsyncContacts(ConsentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncContacts with(RequestOptions options) {
        return new AsyncContacts(operations.with(options));
    }

    /** Tells the backend of these, some 25 at a time; the results say for each whether it was taken. */
    public CompletableFuture<List<BulkResult>> upsert(List<Contact> contacts) {
        return operations.upsertContacts(contacts).callAsync();
    }
}
