package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Optional;

/**
 * The access tokens of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class AccessTokens {
    private final AccessTokenOperations operations;

    private AccessTokens(AccessTokenOperations operations) {
        this.operations = operations;
    }

    /** The access tokens of one Verify service, called through {@code client}. */
    public static AccessTokens of(TidingsClient client, VerifyServiceSid service) {
        return new AccessTokens(AccessTokenOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AccessTokens with(RequestOptions options) {
        return new AccessTokens(operations.with(options));
    }

    /** Creates a token that lets a user's device register a push factor within a minute. */
    public AccessToken create(String identity) {
        return operations.create(identity, Optional.empty(), Optional.empty()).call();
    }

    /**
     * Creates a token that lets a user's device register a push factor of this name within {@code ttl}: whole seconds,
     * 60 to 300.
     */
    public AccessToken create(String identity, String factorFriendlyName, Duration ttl) {
        return operations
                .create(identity, Optional.of(factorFriendlyName), Optional.of(ttl))
                .call();
    }

    /** Fetches the token, as long as it is good. */
    public AccessToken fetch(AccessTokenSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the token, as long as it is good. */
    public AccessToken fetch(String sid) {
        return fetch(AccessTokenSid.of(sid));
    }
}
