package dev.tidings.messaging.consent;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;

/**
 * Who has agreed to get messages from whom; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Consents {
    private final ConsentOperations operations;

    private Consents(ConsentOperations operations) {
        this.operations = operations;
    }

    /** The consents to messages of the account that {@code client} acts on. */
    public static Consents of(TidingsClient client) {
        return new Consents(ConsentOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Consents with(RequestOptions options) {
        return new Consents(operations.with(options));
    }

    /** Tells the backend of these, some 25 at a time; the results say for each whether it was taken. */
    public List<BulkResult> upsert(List<Consent> consents) {
        return operations.upsert(consents).call();
    }
}
