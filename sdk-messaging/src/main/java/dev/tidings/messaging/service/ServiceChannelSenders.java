package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import java.util.function.UnaryOperator;

/**
 * The senders on WhatsApp, RCS and other channels in the pool of one service; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServiceChannelSenders {
    private final PoolOperations<ServiceChannelSender> operations;

    ServiceChannelSenders(PoolOperations<ServiceChannelSender> operations) {
        this.operations = operations;
    }

    /** Puts a sender of the account into the pool. */
    public ServiceChannelSender create(ChannelSenderSid sid) {
        return operations.create(sid).call();
    }

    /** Puts a sender of the account into the pool. */
    public ServiceChannelSender create(String sid) {
        return create(ChannelSenderSid.of(sid));
    }

    /** Fetches the sender. */
    public ServiceChannelSender fetch(ChannelSenderSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the sender. */
    public ServiceChannelSender fetch(String sid) {
        return fetch(ChannelSenderSid.of(sid));
    }

    /** Lists the senders. */
    public Listing<ServiceChannelSender> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the senders. */
    public Listing<ServiceChannelSender> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders. */
    public Listing<ServiceChannelSender> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public void delete(ChannelSenderSid sid) {
        operations.delete(sid).call();
    }

    /** Takes the sender out of the pool; it stays the account's. */
    public void delete(String sid) {
        delete(ChannelSenderSid.of(sid));
    }
}
