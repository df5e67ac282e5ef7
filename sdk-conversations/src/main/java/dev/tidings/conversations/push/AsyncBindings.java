package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The devices that get push notifications of a chat service; no method waits for the backend's answer, and what
 * {@link Bindings} throws its futures fail with.
 */
public final class AsyncBindings {
    private final BindingOperations operations;

    private AsyncBindings(BindingOperations operations) {
        this.operations = operations;
    }

    /** The devices that get push notifications of a chat service, called through {@code client}. */
    public static AsyncBindings of(TidingsClient client, ChatServiceSid service) {
        return new AsyncBindings(BindingOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncBindings with(RequestOptions options) {
        return new AsyncBindings(operations.with(options));
    }

    /** Fetches the device. */
    public CompletableFuture<Binding> fetch(BindingSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the device. */
    public CompletableFuture<Binding> fetch(String sid) {
        return fetch(BindingSid.of(sid));
    }

    /** Lists devices. */
    public AsyncListing<Binding> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists devices. */
    public AsyncListing<Binding> list(UnaryOperator<BindingListParams.Builder> describe) {
        return list(describe.apply(BindingListParams.builder()).build());
    }

    /** Lists devices. */
    public AsyncListing<Binding> list(BindingListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Has the device get no more notifications. */
    public CompletableFuture<Void> delete(BindingSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Has the device get no more notifications. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(BindingSid.of(sid));
    }
}
