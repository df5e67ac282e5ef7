package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The senders on WhatsApp, RCS and other channels in the pool of one service; no method waits for the backend's
 * answer, and what {@link ServiceChannelSenders} throws its futures fail with.
 */
public final class AsyncServiceChannelSenders {
    private final PoolOperations<ServiceChannelSender> operations;

    AsyncServiceChannelSenders(PoolOperations<ServiceChannelSender> operations) {
        this.operations = operations;
    }

    /** Puts a sender of the account into the pool. */
    public CompletableFuture<ServiceChannelSender> create(ChannelSenderSid sid) {
        return operations.create(sid).callAsync();
    }

    /** Puts a sender of the account into the pool. */
    public CompletableFuture<ServiceChannelSender> create(String sid) {
        return create(ChannelSenderSid.of(sid));
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceChannelSender> fetch(ChannelSenderSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ServiceChannelSender> fetch(String sid) {
        return fetch(ChannelSenderSid.of(sid));
    }

    /** Lists the senders. */
    public AsyncListing<ServiceChannelSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceChannelSender> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders. */
    public AsyncListing<ServiceChannelSender> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(ChannelSenderSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ChannelSenderSid.of(sid));
    }
}
