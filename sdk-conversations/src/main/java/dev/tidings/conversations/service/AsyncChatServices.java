package dev.tidings.conversations.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The chat services of an account; no method waits for the backend's answer, and what {@link ChatServices} throws
 * its futures fail with.
 */
public final class AsyncChatServices {
    private final ChatServiceOperations operations;

    private AsyncChatServices(ChatServiceOperations operations) {
        this.operations = operations;
    }

    /** The chat services of an account, called through {@code client}. */
    public static AsyncChatServices of(TidingsClient client) {
        return new AsyncChatServices(ChatServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncChatServices with(RequestOptions options) {
        return new AsyncChatServices(operations.with(options));
    }

    /** Creates a service of this name, up to 256 characters; never twice. */
    public CompletableFuture<ChatService> create(String friendlyName) {
        return operations.create(friendlyName).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<ChatService> fetch(ChatServiceSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<ChatService> fetch(String sid) {
        return fetch(ChatServiceSid.of(sid));
    }

    /** Lists services. */
    public AsyncListing<ChatService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public AsyncListing<ChatService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public AsyncListing<ChatService> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Deletes the service and what is in it. */
    public CompletableFuture<Void> delete(ChatServiceSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the service and what is in it. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ChatServiceSid.of(sid));
    }
}
