package dev.tidings.messaging.account;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The API keys of an account, or those that sign access tokens only; every method waits for the backend's answer, and
 * fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ApiKeys {
    private final ApiKeyOperations operations;

    private ApiKeys(ApiKeyOperations operations) {
        this.operations = operations;
    }

    /** The API keys of the account that {@code client} acts on. */
    public static ApiKeys of(TidingsClient client) {
        return new ApiKeys(ApiKeyOperations.of(client));
    }

    /** The signing keys of the account that {@code client} acts on. */
    public static ApiKeys ofSigning(TidingsClient client) {
        return new ApiKeys(ApiKeyOperations.ofSigning(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ApiKeys with(RequestOptions options) {
        return new ApiKeys(operations.with(options));
    }

    /** Creates a key; never twice. Its secret is told this once. */
    public ApiKey create() {
        return operations.create().call();
    }

    /** Creates a key that people call so, up to 64 characters; never twice. Its secret is told this once. */
    public ApiKey create(String friendlyName) {
        return operations.create(friendlyName).call();
    }

    /** Fetches the key, without its secret. */
    public ApiKey fetch(ApiKeySid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the key, without its secret. */
    public ApiKey fetch(String sid) {
        return fetch(ApiKeySid.of(sid));
    }

    /** Lists keys, without their secrets. */
    public Listing<ApiKey> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists keys, without their secrets. */
    public Listing<ApiKey> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists keys, without their secrets. */
    public Listing<ApiKey> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes what people call the key, up to 64 characters. */
    public ApiKey update(ApiKeySid sid, String friendlyName) {
        return operations.update(sid, friendlyName).call();
    }

    /** Changes what people call the key, up to 64 characters. */
    public ApiKey update(String sid, String friendlyName) {
        return update(ApiKeySid.of(sid), friendlyName);
    }

    /** Deletes the key; what is called with it is refused from then on. */
    public void delete(ApiKeySid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the key; what is called with it is refused from then on. */
    public void delete(String sid) {
        delete(ApiKeySid.of(sid));
    }
}
