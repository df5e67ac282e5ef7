package dev.tidings.messaging.application;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.ApplicationSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The TwiML applications of an account; no method waits for the backend's answer, and what {@link Applications}
 * throws its futures fail with.
 */
public final class AsyncApplications {
    private final ApplicationOperations operations;

    private AsyncApplications(ApplicationOperations operations) {
        this.operations = operations;
    }

    /** The TwiML applications of the account that {@code client} acts on. */
    public static AsyncApplications of(TidingsClient client) {
        return new AsyncApplications(ApplicationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncApplications with(RequestOptions options) {
        return new AsyncApplications(operations.with(options));
    }

    /** Creates an application; never twice. */
    public CompletableFuture<Application> create(UnaryOperator<ApplicationParams.Builder> describe) {
        return create(describe.apply(ApplicationParams.builder()).build());
    }

    /** Creates an application; never twice. */
    public CompletableFuture<Application> create(ApplicationParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the application. */
    public CompletableFuture<Application> fetch(ApplicationSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the application. */
    public CompletableFuture<Application> fetch(String sid) {
        return fetch(ApplicationSid.of(sid));
    }

    /** Lists applications. */
    public AsyncListing<Application> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists applications. */
    public AsyncListing<Application> list(UnaryOperator<ApplicationListParams.Builder> describe) {
        return list(describe.apply(ApplicationListParams.builder()).build());
    }

    /** Lists applications. */
    public AsyncListing<Application> list(ApplicationListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the application. */
    public CompletableFuture<Application> update(
            ApplicationSid sid, UnaryOperator<ApplicationParams.Builder> describe) {
        return update(sid, describe.apply(ApplicationParams.builder()).build());
    }

    /** Changes the application. */
    public CompletableFuture<Application> update(String sid, UnaryOperator<ApplicationParams.Builder> describe) {
        return update(ApplicationSid.of(sid), describe);
    }

    /** Changes the application. */
    public CompletableFuture<Application> update(ApplicationSid sid, ApplicationParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the application; numbers that used it fall back to their own addresses. */
    public CompletableFuture<Void> delete(ApplicationSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the application; numbers that used it fall back to their own addresses. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ApplicationSid.of(sid));
    }
}
