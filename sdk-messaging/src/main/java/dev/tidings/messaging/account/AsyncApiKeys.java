package dev.tidings.messaging.account;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The API keys of an account, or those that sign access tokens only; no method waits for the backend's answer, and
 * what {@link ApiKeys} throws its futures fail with.
 */
public final class AsyncApiKeys {
    private final ApiKeyOperations operations;

    private AsyncApiKeys(ApiKeyOperations operations) {
        this.operations = operations;
    }

    /** The API keys of the account that {@code client} acts on. */
    public static AsyncApiKeys of(TidingsClient client) {
        return new AsyncApiKeys(ApiKeyOperations.of(client));
    }

    /** The signing keys of the account that {@code client} acts on. */
    public static AsyncApiKeys ofSigning(TidingsClient client) {
        return new AsyncApiKeys(ApiKeyOperations.ofSigning(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncApiKeys with(RequestOptions options) {
        return new AsyncApiKeys(operations.with(options));
    }

    /** Creates a key; never twice. Its secret is told this once. */
    public CompletableFuture<ApiKey> create() {
        return operations.create().callAsync();
    }

    /** Creates a key that people call so, up to 64 characters; never twice. Its secret is told this once. */
    public CompletableFuture<ApiKey> create(String friendlyName) {
        return operations.create(friendlyName).callAsync();
    }

    /** Fetches the key, without its secret. */
    public CompletableFuture<ApiKey> fetch(ApiKeySid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the key, without its secret. */
    public CompletableFuture<ApiKey> fetch(String sid) {
        return fetch(ApiKeySid.of(sid));
    }

    /** Lists keys, without their secrets. */
    public AsyncListing<ApiKey> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists keys, without their secrets. */
    public AsyncListing<ApiKey> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists keys, without their secrets. */
    public AsyncListing<ApiKey> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes what people call the key, up to 64 characters. */
    public CompletableFuture<ApiKey> update(ApiKeySid sid, String friendlyName) {
        return operations.update(sid, friendlyName).callAsync();
    }

    /** Changes what people call the key, up to 64 characters. */
    public CompletableFuture<ApiKey> update(String sid, String friendlyName) {
        return update(ApiKeySid.of(sid), friendlyName);
    }

    /** Deletes the key; what is called with it is refused from then on. */
    public CompletableFuture<Void> delete(ApiKeySid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the key; what is called with it is refused from then on. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ApiKeySid.of(sid));
    }
}
