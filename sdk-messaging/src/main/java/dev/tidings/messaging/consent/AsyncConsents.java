package dev.tidings.messaging.consent;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Who has agreed to get messages from whom; no method waits for the backend's answer, and what {@link Consents}
 * throws its futures fail with.
 */
public final class AsyncConsents {
    private final ConsentOperations operations;

    private AsyncConsents(ConsentOperations operations) {
        this.operations = operations;
    }

    /** The consents to messages of the account that {@code client} acts on. */
    public static AsyncConsents of(TidingsClient client) {
        return new AsyncConsents(ConsentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncConsents with(RequestOptions options) {
        return new AsyncConsents(operations.with(options));
    }

    /** Tells the backend of these, some 25 at a time; the results say for each whether it was taken. */
    public CompletableFuture<List<BulkResult>> upsert(List<Consent> consents) {
        return operations.upsert(consents).callAsync();
    }
}
