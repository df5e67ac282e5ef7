package dev.tidings.messaging.usage;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The usage triggers of an account; no method waits for the backend's answer, and what {@link UsageTriggers} throws
 * its futures fail with.
 */
public final class AsyncUsageTriggers {
    private final UsageTriggerOperations operations;

    private AsyncUsageTriggers(UsageTriggerOperations operations) {
        this.operations = operations;
    }

    /** The usage triggers of the account that {@code client} acts on. */
    public static AsyncUsageTriggers of(TidingsClient client) {
        return new AsyncUsageTriggers(UsageTriggerOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncUsageTriggers with(RequestOptions options) {
        return new AsyncUsageTriggers(operations.with(options));
    }

    /** Creates a trigger; never twice. */
    public CompletableFuture<UsageTrigger> create(
            Function<UsageTriggerCreateParams.Start, UsageTriggerCreateParams.Builder> describe) {
        return create(describe.apply(UsageTriggerCreateParams.builder()).build());
    }

    /** Creates a trigger; never twice. */
    public CompletableFuture<UsageTrigger> create(UsageTriggerCreateParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the trigger. */
    public CompletableFuture<UsageTrigger> fetch(UsageTriggerSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the trigger. */
    public CompletableFuture<UsageTrigger> fetch(String sid) {
        return fetch(UsageTriggerSid.of(sid));
    }

    /** Lists triggers. */
    public AsyncListing<UsageTrigger> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists triggers. */
    public AsyncListing<UsageTrigger> list(UnaryOperator<UsageTriggerListParams.Builder> describe) {
        return list(describe.apply(UsageTriggerListParams.builder()).build());
    }

    /** Lists triggers. */
    public AsyncListing<UsageTrigger> list(UsageTriggerListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the trigger. */
    public CompletableFuture<UsageTrigger> update(
            UsageTriggerSid sid, UnaryOperator<UsageTriggerUpdateParams.Builder> describe) {
        return update(sid, describe.apply(UsageTriggerUpdateParams.builder()).build());
    }

    /** Changes the trigger. */
    public CompletableFuture<UsageTrigger> update(
            String sid, UnaryOperator<UsageTriggerUpdateParams.Builder> describe) {
        return update(UsageTriggerSid.of(sid), describe);
    }

    /** Changes the trigger. */
    public CompletableFuture<UsageTrigger> update(UsageTriggerSid sid, UsageTriggerUpdateParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the trigger. */
    public CompletableFuture<Void> delete(UsageTriggerSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the trigger. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(UsageTriggerSid.of(sid));
    }
}
