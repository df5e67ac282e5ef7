package dev.tidings.messaging.alert;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The errors and warnings about calls, webhooks and messages of an account; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Alerts {
    private final AlertOperations operations;

    private Alerts(AlertOperations operations) {
        this.operations = operations;
    }

    /** The alerts of the account that {@code client} acts on. */
    public static Alerts of(TidingsClient client) {
        return new Alerts(AlertOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Alerts with(RequestOptions options) {
        return new Alerts(operations.with(options));
    }

    /** Fetches the alert, with what was sent and received. */
    public Alert fetch(AlertSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the alert, with what was sent and received. */
    public Alert fetch(String sid) {
        return fetch(AlertSid.of(sid));
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public Listing<Alert> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public Listing<Alert> list(UnaryOperator<AlertListParams.Builder> describe) {
        return list(describe.apply(AlertListParams.builder()).build());
    }

    /** Lists alerts, newest first, ten thousand at most. */
    public Listing<Alert> list(AlertListParams params) {
        return operations.list(params).listing();
    }
}
