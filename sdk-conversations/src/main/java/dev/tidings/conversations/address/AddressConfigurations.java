package dev.tidings.conversations.address;

import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The addresses of an account at which a message that comes in begins a conversation; every method waits for the
 * backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be
 * done about it.
 */
public final class AddressConfigurations {
    private final AddressConfigurationOperations operations;

    private AddressConfigurations(AddressConfigurationOperations operations) {
        this.operations = operations;
    }

    /**
     * The addresses of an account at which a message that comes in begins a conversation, called through
     * {@code client}.
     */
    public static AddressConfigurations of(TidingsClient client) {
        return new AddressConfigurations(AddressConfigurationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AddressConfigurations with(RequestOptions options) {
        return new AddressConfigurations(operations.with(options));
    }

    /**
     * Says what becomes of messages to the address, which is a number in E.164 form, with the channel before it on
     * all but SMS.
     */
    public AddressConfiguration create(
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
    public AddressConfiguration create(ChannelType type, String address, AddressConfigurationParams params) {
        return operations.create(type, address, params).call();
    }

    /** Fetches what becomes of messages to the address. */
    public AddressConfiguration fetch(AddressConfigurationSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches what becomes of messages to the address, by SID or by itself. */
    public AddressConfiguration fetch(String sidOrAddress) {
        return operations.fetch(sidOrAddress).call();
    }

    /** Lists addresses. */
    public Listing<AddressConfiguration> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists addresses. */
    public Listing<AddressConfiguration> list(UnaryOperator<AddressListParams.Builder> describe) {
        return list(describe.apply(AddressListParams.builder()).build());
    }

    /** Lists addresses. */
    public Listing<AddressConfiguration> list(AddressListParams params) {
        return operations.list(params).listing();
    }

    /** Says anew what becomes of messages to the address. */
    public AddressConfiguration update(
            String sidOrAddress, UnaryOperator<AddressConfigurationParams.Builder> describe) {
        return update(
                sidOrAddress,
                describe.apply(AddressConfigurationParams.builder()).build());
    }

    /** Says anew what becomes of messages to the address. */
    public AddressConfiguration update(String sidOrAddress, AddressConfigurationParams params) {
        return operations.update(sidOrAddress, params).call();
    }

    /** Says anew what becomes of messages to the address. */
    public AddressConfiguration update(AddressConfigurationSid sid, AddressConfigurationParams params) {
        return update(sid.toString(), params);
    }

    /** Leaves messages to the address to themselves again. */
    public void delete(AddressConfigurationSid sid) {
        delete(sid.toString());
    }

    /** Leaves messages to the address to themselves again. */
    public void delete(String sidOrAddress) {
        operations.delete(sidOrAddress).call();
    }
}
