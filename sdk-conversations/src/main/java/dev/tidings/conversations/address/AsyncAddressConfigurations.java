package dev.tidings.conversations.address;

import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The addresses of an account at which a message that comes in begins a conversation; no method waits for the
 * backend's answer, and what {@link AddressConfigurations} throws its futures fail with.
 */
public final class AsyncAddressConfigurations {
    private final AddressConfigurationOperations operations;

    private AsyncAddressConfigurations(AddressConfigurationOperations operations) {
        this.operations = operations;
    }

    /**
     * The addresses of an account at which a message that comes in begins a conversation, called through
     * {@code client}.
     */
    public static AsyncAddressConfigurations of(TidingsClient client) {
        return new AsyncAddressConfigurations(AddressConfigurationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAddressConfigurations with(RequestOptions options) {
        return new AsyncAddressConfigurations(operations.with(options));
    }

    /**
     * Says what becomes of messages to the address, which is a number in E.164 form, with the channel before it on
     * all but SMS.
     */
    public CompletableFuture<AddressConfiguration> create(
            ChannelType type, String address, UnaryOperator<AddressConfigurationParams.Builder> describe) {
        return create(
                type,
                address,
                describe.apply(AddressConfigurationParams.builder()).build());
    }

    /**
     * Says what becomes of messages to the address, which is a number in E.164 form, with the channel before it on
     * all but SMS.
     */
    public CompletableFuture<AddressConfiguration> create(
            ChannelType type, String address, AddressConfigurationParams params) {
        return operations.create(type, address, params).callAsync();
    }

    /** Fetches what becomes of messages to the address. */
    public CompletableFuture<AddressConfiguration> fetch(AddressConfigurationSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches what becomes of messages to the address, by SID or by itself. */
    public CompletableFuture<AddressConfiguration> fetch(String sidOrAddress) {
        return operations.fetch(sidOrAddress).callAsync();
    }

    /** Lists addresses. */
    public AsyncListing<AddressConfiguration> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists addresses. */
    public AsyncListing<AddressConfiguration> list(UnaryOperator<AddressListParams.Builder> describe) {
        return list(describe.apply(AddressListParams.builder()).build());
    }

    /** Lists addresses. */
    public AsyncListing<AddressConfiguration> list(AddressListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Says anew what becomes of messages to the address. */
    public CompletableFuture<AddressConfiguration> update(
            String sidOrAddress, UnaryOperator<AddressConfigurationParams.Builder> describe) {
        return update(
                sidOrAddress,
                describe.apply(AddressConfigurationParams.builder()).build());
    }

    /** Says anew what becomes of messages to the address. */
    public CompletableFuture<AddressConfiguration> update(String sidOrAddress, AddressConfigurationParams params) {
        return operations.update(sidOrAddress, params).callAsync();
    }

    /** Says anew what becomes of messages to the address. */
    public CompletableFuture<AddressConfiguration> update(
            AddressConfigurationSid sid, AddressConfigurationParams params) {
        return update(sid.toString(), params);
    }

    /** Leaves messages to the address to themselves again. */
    public CompletableFuture<Void> delete(AddressConfigurationSid sid) {
        return delete(sid.toString());
    }

    /** Leaves messages to the address to themselves again. */
    public CompletableFuture<Void> delete(String sidOrAddress) {
        return operations.delete(sidOrAddress).callAsync();
    }
}
