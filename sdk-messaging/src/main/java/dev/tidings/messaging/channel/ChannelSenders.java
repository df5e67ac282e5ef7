package dev.tidings.messaging.channel;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.service.ChannelSenderSid;
import java.util.function.UnaryOperator;

/**
 * The senders of an account on WhatsApp and RCS; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ChannelSenders {
    private final ChannelSenderOperations operations;

    private ChannelSenders(ChannelSenderOperations operations) {
        this.operations = operations;
    }

    /** The senders on WhatsApp and RCS of the account that {@code client} acts on. */
    public static ChannelSenders of(TidingsClient client) {
        return new ChannelSenders(ChannelSenderOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ChannelSenders with(RequestOptions options) {
        return new ChannelSenders(operations.with(options));
    }

    /** Registers the sender {@code senderId}, such as {@code whatsapp:+14155550100}; it is online some time later. */
    public ChannelSender create(String senderId, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return create(senderId, describe.apply(ChannelSenderParams.builder()).build());
    }

    /** Registers the sender {@code senderId}, such as {@code whatsapp:+14155550100}; it is online some time later. */
    public ChannelSender create(String senderId, ChannelSenderParams params) {
        return operations.create(senderId, params).call();
    }

    /** Fetches the sender. */
    public ChannelSender fetch(ChannelSenderSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the sender. */
    public ChannelSender fetch(String sid) {
        return fetch(ChannelSenderSid.of(sid));
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public ChannelSender update(ChannelSenderSid sid, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return update(sid, describe.apply(ChannelSenderParams.builder()).build());
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public ChannelSender update(String sid, UnaryOperator<ChannelSenderParams.Builder> describe) {
        return update(ChannelSenderSid.of(sid), describe);
    }

    /** Changes the sender, or shows its number to be the account's by the code that was sent there. */
    public ChannelSender update(ChannelSenderSid sid, ChannelSenderParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the sender. */
    public void delete(ChannelSenderSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the sender. */
    public void delete(String sid) {
        delete(ChannelSenderSid.of(sid));
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public Listing<ChannelSender> list(String channel) {
        return list(channel, ListParams.builder().build());
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public Listing<ChannelSender> list(String channel, UnaryOperator<ListParams.Builder> describe) {
        return list(channel, describe.apply(ListParams.builder()).build());
    }

    /** Lists the senders on {@code channel}: {@code whatsapp} or {@code rcs}. */
    public Listing<ChannelSender> list(String channel, ListParams params) {
        return operations.list(channel, params).listing();
    }
}
