package dev.tidings.messaging.safety;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.Map;

/**
 * To which countries the messages of an account may go; every method waits for the backend's answer, and fails with
 * an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class GeoPermissions {
    private final GeoPermissionOperations operations;

    private GeoPermissions(GeoPermissionOperations operations) {
        this.operations = operations;
    }

    /** The geographic permissions of the account that {@code client} acts on. */
    public static GeoPermissions of(TidingsClient client) {
        return new GeoPermissions(GeoPermissionOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public GeoPermissions with(RequestOptions options) {
        return new GeoPermissions(operations.with(options));
    }

    /** Fetches whether messages may go to these countries, two letters each; to all, if none is named. */
    public List<GeoPermission> fetch(String... countryCodes) {
        return operations.fetch(countryCodes).call();
    }

    /**
     * Allows or forbids messages to countries, by their two letters; those at high risk are changed in the backend's
     * console only, and refused here (30649).
     */
    public List<GeoPermission> update(Map<String, Boolean> enabled) {
        return operations.update(enabled).call();
    }
}
