package dev.tidings.verify.factor;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The entities of one Verify service; no method waits for the backend's answer, and what {@link Entities} throws its
 * futures fail with.
 */
public final class AsyncEntities {
    private final EntityOperations operations;

    private AsyncEntities(EntityOperations operations) {
        this.operations = operations;
    }

    /** The entities of one Verify service, called through {@code client}. */
    public static AsyncEntities of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncEntities(EntityOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncEntities with(RequestOptions options) {
        return new AsyncEntities(operations.with(options));
    }

    /**
     * Creates an entity of this identity: 8 to 64 letters, digits and dashes that tell nothing of the person. The
     * first factor creates it too.
     */
    public CompletableFuture<Entity> create(String identity) {
        return operations.create(identity).callAsync();
    }

    /** Fetches the entity. */
    public CompletableFuture<Entity> fetch(String identity) {
        return operations.fetch(identity).callAsync();
    }

    /** Lists entities. */
    public AsyncListing<Entity> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists entities. */
    public AsyncListing<Entity> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists entities. */
    public AsyncListing<Entity> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Deletes the entity, its factors and challenges. */
    public CompletableFuture<Void> delete(String identity) {
        return operations.delete(identity).callAsync();
    }
}
