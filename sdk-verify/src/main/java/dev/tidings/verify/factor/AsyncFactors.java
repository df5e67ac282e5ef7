package dev.tidings.verify.factor;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The factors of one entity; no method waits for the backend's answer, and what {@link Factors} throws its futures
 * fail with.
 */
public final class AsyncFactors {
    private final FactorOperations operations;

    private AsyncFactors(FactorOperations operations) {
        this.operations = operations;
    }

    /** The factors of one entity, called through {@code client}. */
    public static AsyncFactors of(TidingsClient client, VerifyServiceSid service, String identity) {
        return new AsyncFactors(FactorOperations.of(client, service, identity));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncFactors with(RequestOptions options) {
        return new AsyncFactors(operations.with(options));
    }

    /**
     * Creates a factor for an authenticator app; {@link Factor#binding} has what the QR code shows, now and never
     * again.
     */
    public CompletableFuture<Factor> createTotp(String friendlyName) {
        return operations.createTotp(friendlyName).callAsync();
    }

    /** Creates a factor, and the entity if it is the first; its secret is told now and never again. */
    public CompletableFuture<Factor> create(Function<FactorCreateParams.Start, FactorCreateParams.Builder> describe) {
        return operations.create(describe).callAsync();
    }

    /** Creates a factor, and the entity if it is the first; its secret is told now and never again. */
    public CompletableFuture<Factor> create(FactorCreateParams params) {
        return operations.create(params).callAsync();
    }

    /**
     * Shows that the factor works: with a code of the app, or what the device signed. Wrong ones are refused (60311),
     * the sixth for good (60310).
     */
    public CompletableFuture<Factor> verify(FactorSid sid, String authPayload) {
        return operations.verify(sid, authPayload).callAsync();
    }

    /**
     * Shows that the factor works: with a code of the app, or what the device signed. Wrong ones are refused (60311),
     * the sixth for good (60310).
     */
    public CompletableFuture<Factor> verify(String sid, String authPayload) {
        return verify(FactorSid.of(sid), authPayload);
    }

    /** Fetches the factor, without its secret. */
    public CompletableFuture<Factor> fetch(FactorSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the factor, without its secret. */
    public CompletableFuture<Factor> fetch(String sid) {
        return fetch(FactorSid.of(sid));
    }

    /** Lists factors, without their secrets. */
    public AsyncListing<Factor> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists factors, without their secrets. */
    public AsyncListing<Factor> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists factors, without their secrets. */
    public AsyncListing<Factor> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the factor. */
    public CompletableFuture<Factor> update(FactorSid sid, UnaryOperator<FactorUpdateParams.Builder> describe) {
        return operations.update(sid, describe).callAsync();
    }

    /** Changes the factor. */
    public CompletableFuture<Factor> update(String sid, UnaryOperator<FactorUpdateParams.Builder> describe) {
        return update(FactorSid.of(sid), describe);
    }

    /** Changes the factor. */
    public CompletableFuture<Factor> update(FactorSid sid, FactorUpdateParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Changes the factor. */
    public CompletableFuture<Factor> update(String sid, FactorUpdateParams params) {
        return update(FactorSid.of(sid), params);
    }

    /** Deletes the factor. */
    public CompletableFuture<Void> delete(FactorSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the factor. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(FactorSid.of(sid));
    }
}
