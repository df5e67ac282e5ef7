package dev.tidings.messaging.account;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;

/** The facts of auth tokens: paths, models. */
final class AuthTokenOperations {
    private static final String SECONDARY = "/v1/AuthTokens/Secondary";
    private static final String PROMOTE = "/v1/AuthTokens/Promote";

    private final Api api;

    private AuthTokenOperations(Api api) {
        this.api = api;
    }

    static AuthTokenOperations of(TidingsClient client) {
        return new AuthTokenOperations(Api.of(client, "accounts"));
    }

    AuthTokenOperations with(RequestOptions options) {
        return new AuthTokenOperations(api.with(options));
    }

    Operation<SecondaryAuthToken> createSecondary() {
        return api.create(SecondaryAuthToken.class, SECONDARY);
    }

    Operation<Void> deleteSecondary() {
        return api.delete(SECONDARY);
    }

    Operation<AuthTokenPromotion> promote() {
        return api.update(AuthTokenPromotion.class, PROMOTE);
    }
}
