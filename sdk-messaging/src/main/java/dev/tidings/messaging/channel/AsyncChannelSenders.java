package dev.tidings.messaging.channel;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.service.ChannelSenderSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The senders of an account on WhatsApp and RCS; no method waits for the backend's answer, and what {@link ChannelSenders} throws its
 * futures fail with.
 */
public final class AsyncChannelSenders {
    private final ChannelSenderOperations operations;

    private AsyncChannelSenders(ChannelSenderOperations operations) {
        this.operations = operations;
    }

    /** The senders on WhatsApp and RCS of the account that {@code client} acts on. */
    public static AsyncChannelSenders of(TidingsClient client) {
        return new AsyncChannelSenders(ChannelSenderOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncChannelSenders with(RequestOptions options) {
        return new AsyncChannelSenders(operations.with(options));
    }

    /** Registers the sender {@code senderId}, such as {@code whatsapp:+14155550100}; it is online some time later. */
    public CompletableFuture<ChannelSender> create(
            String senderId, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return create(senderId, describe.apply(ChannelSenderParams.builder()).build());
    }

    /** Registers the sender {@code senderId}, such as {@code whatsapp:+14155550100}; it is online some time later. */
    public CompletableFuture<ChannelSender> create(String senderId, ChannelSenderParams params) {
        return operations.create(senderId, params).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ChannelSender> fetch(ChannelSenderSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the sender. */
    public CompletableFuture<ChannelSender> fetch(String sid) {
        return fetch(ChannelSenderSid.of(sid));
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public CompletableFuture<ChannelSender> update(
            ChannelSenderSid sid, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return update(sid, describe.apply(ChannelSenderParams.builder()).build());
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public CompletableFuture<ChannelSender> update(String sid, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return update(ChannelSenderSid.of(sid), describe);
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public CompletableFuture<ChannelSender> update(ChannelSenderSid sid, ChannelSenderParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the sender. */
    public CompletableFuture<Void> delete(ChannelSenderSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the sender. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(ChannelSenderSid.of(sid));
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public AsyncListing<ChannelSender> list(String channel) {
        return list(channel, ListParams.builder().build());
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public AsyncListing<ChannelSender> list(String channel, UnaryOperator<ListParams.Builder> describe) {
        return list(channel, describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public AsyncListing<ChannelSender> list(String channel, ListParams params) {
        return operations.list(channel, params).asyncListing();
    }
}
