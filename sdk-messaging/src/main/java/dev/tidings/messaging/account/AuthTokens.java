package dev.tidings.messaging.account;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;

/**
 * The auth tokens of an account, which are changed by way of a second one; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class AuthTokens {
    private final AuthTokenOperations operations;

    private AuthTokens(AuthTokenOperations operations) {
        this.operations = operations;
    }

    /** The auth tokens of the account that {@code client} acts on. */
    public static AuthTokens of(TidingsClient client) {
        return new AuthTokens(AuthTokenOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AuthTokens with(RequestOptions options) {
        return new AuthTokens(operations.with(options));
    }

    /** Creates a second token, good besides the first. */
    public SecondaryAuthToken createSecondary() {
        return operations.createSecondary().call();
    }

    /** Deletes the second token. */
    public void deleteSecondary() {
        operations.deleteSecondary().call();
    }

    /** Makes the second token the first; the old one is good for nothing at once. */
    public AuthTokenPromotion promote() {
        return operations.promote().call();
    }
}
