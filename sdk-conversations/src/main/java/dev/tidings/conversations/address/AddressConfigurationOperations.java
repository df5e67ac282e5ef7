package dev.tidings.conversations.address;

import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the AddressConfiguration resource: paths, parameters, model. */
final class AddressConfigurationOperations {
    private static final String ADDRESSES = "/v1/Configuration/Addresses";
    private static final String ADDRESS = "/v1/Configuration/Addresses/{Sid}";

    private final Api api;

    private AddressConfigurationOperations(Api api) {
        this.api = api;
    }

    static AddressConfigurationOperations of(TidingsClient client) {
        return new AddressConfigurationOperations(Api.of(client, "conversations"));
    }

    AddressConfigurationOperations with(RequestOptions options) {
        return new AddressConfigurationOperations(api.with(options));
    }

    Operation<AddressConfiguration> create(ChannelType type, String address, AddressConfigurationParams p) {
        return api.create(AddressConfiguration.class, ADDRESSES)
                .form("Type", type)
                .form("Address", Check.given("address", address))
                .form(p);
    }

    Operation<AddressConfiguration> fetch(String key) {
        return api.fetch(AddressConfiguration.class, ADDRESS, key);
    }

    ListOperation<AddressConfiguration> list(AddressListParams p) {
        return api.list(AddressConfiguration.class, "address_configurations", ADDRESSES)
                .described(p);
    }

    Operation<AddressConfiguration> update(String key, AddressConfigurationParams p) {
        return api.update(AddressConfiguration.class, ADDRESS, key)
                .form(p.forUpdate())
                .repeatable();
    }

    Operation<Void> delete(String key) {
        return api.delete(ADDRESS, key);
    }
}
