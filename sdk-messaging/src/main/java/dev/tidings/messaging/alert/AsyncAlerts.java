package dev.tidings.messaging.alert;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The errors and warnings about calls, webhooks and messages of an account; no method waits for the backend's answer,
 * and what {@link Alerts} throws its futures fail with.
 */
public final class AsyncAlerts {
    private final AlertOperations operations;

    private AsyncAlerts(AlertOperations operations) {
        this.operations = operations;
    }

    /** The alerts of the account that {@code client} acts on. */
    public static AsyncAlerts of(TidingsClient client) {
        return new AsyncAlerts(AlertOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAlerts with(RequestOptions options) {
        return new AsyncAlerts(operations.with(options));
    }

    /** Fetches the alert, with what was sent and received. */
    public CompletableFuture<Alert> fetch(AlertSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the alert, with what was sent and received. */
    public CompletableFuture<Alert> fetch(String sid) {
        return fetch(AlertSid.of(sid));
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public AsyncListing<Alert> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public AsyncListing<Alert> list(UnaryOperator<AlertListParams.Builder> describe) {
        return list(describe.apply(AlertListParams.builder()).build());
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public AsyncListing<Alert> list(AlertListParams params) {
        return operations.list(params).asyncListing();
    }
}
