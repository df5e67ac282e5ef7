package dev.tidings.verify.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The Verify services of an account; no method waits for the backend's answer, and what {@link VerifyServices} throws
 * its futures fail with.
 */
public final class AsyncVerifyServices {
    private final VerifyServiceOperations operations;

    private AsyncVerifyServices(VerifyServiceOperations operations) {
        this.operations = operations;
    }

    /** The Verify services of an account, called through {@code client}. */
    public static AsyncVerifyServices of(TidingsClient client) {
        return new AsyncVerifyServices(VerifyServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncVerifyServices with(RequestOptions options) {
        return new AsyncVerifyServices(operations.with(options));
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public CompletableFuture<VerifyService> create(String friendlyName) {
        return create(friendlyName, UnaryOperator.identity());
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public CompletableFuture<VerifyService> create(
            String friendlyName, UnaryOperator<VerifyServiceParams.Builder> describe) {
        return create(
                friendlyName, describe.apply(VerifyServiceParams.builder()).build());
    }

    /** Creates a service of this name, up to 30 characters; never twice. */
    public CompletableFuture<VerifyService> create(String friendlyName, VerifyServiceParams params) {
        return operations.create(friendlyName, params).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<VerifyService> fetch(VerifyServiceSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<VerifyService> fetch(String sid) {
        return fetch(VerifyServiceSid.of(sid));
    }

    /** Lists services. */
    public AsyncListing<VerifyService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public AsyncListing<VerifyService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public AsyncListing<VerifyService> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the service. */
    public CompletableFuture<VerifyService> update(String sid, UnaryOperator<VerifyServiceParams.Builder> describe) {
        return update(
                VerifyServiceSid.of(sid),
                describe.apply(VerifyServiceParams.builder()).build());
    }

    /** Changes the service. */
    public CompletableFuture<VerifyService> update(VerifyServiceSid sid, VerifyServiceParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Changes the service. */
    public CompletableFuture<VerifyService> update(String sid, VerifyServiceParams params) {
        return update(VerifyServiceSid.of(sid), params);
    }

    /** Deletes the service and what belongs to it. */
    public CompletableFuture<Void> delete(VerifyServiceSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the service and what belongs to it. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(VerifyServiceSid.of(sid));
    }
}
