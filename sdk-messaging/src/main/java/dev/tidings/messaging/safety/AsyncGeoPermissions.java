package dev.tidings.messaging.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * To which countries the messages of an account may go; no method waits for the backend's answer, and what {@link
 * GeoPermissions} throws its futures fail with.
 */
public final class AsyncGeoPermissions {
    private final GeoPermissionOperations operations;

    private AsyncGeoPermissions(GeoPermissionOperations operations) {
        this.operations = operations;
    }

    /** The geographic permissions of the account that {@code client} acts on. */
    public static AsyncGeoPermissions of(TidingsClient client) {
        return new AsyncGeoPermissions(GeoPermissionOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncGeoPermissions with(RequestOptions options) {
        return new AsyncGeoPermissions(operations.with(options));
    }

    /** Fetches whether messages may go to these countries, two letters each; to all, if none is named. */
    public CompletableFuture<List<GeoPermission>> fetch(String... countryCodes) {
        return operations.fetch(countryCodes).callAsync();
    }

    /**
     * Allows or forbids messages to countries, by their two letters; those at high risk are changed in the backend's
     * console only, and refused here (30649).
     */
    public CompletableFuture<List<GeoPermission>> update(Map<String, Boolean> enabled) {
        return operations.update(enabled).callAsync();
    }
}
