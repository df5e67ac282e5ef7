package dev.tidings.messaging.account;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;

/**
 * The auth tokens of an account, which are changed by way of a second one; no method waits for the backend's answer,
 * and what {@link AuthTokens} throws its futures fail with.
 */
public final class AsyncAuthTokens {
    private final AuthTokenOperations operations;

    private AsyncAuthTokens(AuthTokenOperations operations) {
        this.operations = operations;
    }

    /** The auth tokens of the account that {@code client} acts on. */
    public static AsyncAuthTokens of(TidingsClient client) {
        return new AsyncAuthTokens(AuthTokenOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAuthTokens with(RequestOptions options) {
        return new AsyncAuthTokens(operations.with(options));
    }

    /** Creates a second token, good besides the first. */
    public CompletableFuture<SecondaryAuthToken> createSecondary() {
        return operations.createSecondary().callAsync();
    }

    /** Deletes the second token. */
    public CompletableFuture<Void> deleteSecondary() {
        return operations.deleteSecondary().callAsync();
    }

    /** Makes the second token the first; the old one is good for nothing at once. */
    public CompletableFuture<AuthTokenPromotion> promote() {
        return operations.promote().callAsync();
    }
}
