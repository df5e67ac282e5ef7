package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The access tokens of one Verify service; no method waits for the backend's answer, and what {@link AccessTokens}
 * throws its futures fail with.
 */
public final class AsyncAccessTokens {
    private final AccessTokenOperations operations;

    private AsyncAccessTokens(AccessTokenOperations operations) {
        this.operations = operations;
    }

    /** The access tokens of one Verify service, called through {@code client}. */
    public static AsyncAccessTokens of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncAccessTokens(AccessTokenOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAccessTokens with(RequestOptions options) {
        return new AsyncAccessTokens(operations.with(options));
    }

    /** Creates a token that lets a user's device register a push factor within a minute. */
    public CompletableFuture<AccessToken> create(String identity) {
        return operations.create(identity, Optional.empty(), Optional.empty()).callAsync();
    }

    /**
     * Creates a token that lets a user's device register a push factor of this name within {@code ttl}: whole seconds,
     * 60 to 300.
     */
    public CompletableFuture<AccessToken> create(String identity, String factorFriendlyName, Duration ttl) {
        return operations
                .create(identity, Optional.of(factorFriendlyName), Optional.of(ttl))
                .callAsync();
    }

    /** Fetches the token, as long as it is good. */
    public CompletableFuture<AccessToken> fetch(AccessTokenSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the token, as long as it is good. */
    public CompletableFuture<AccessToken> fetch(String sid) {
        return fetch(AccessTokenSid.of(sid));
    }
}
