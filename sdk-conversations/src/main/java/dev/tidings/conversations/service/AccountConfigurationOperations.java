package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the AccountConfiguration resource: path, parameters, model. */
final class AccountConfigurationOperations {
    private static final String PATH = "/Configuration";

    private final Api api;
    private final String root;

    private AccountConfigurationOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static AccountConfigurationOperations of(TidingsClient client) {
        return new AccountConfigurationOperations(Api.of(client, "conversations"), "/v1");
    }

    AccountConfigurationOperations with(RequestOptions options) {
        return new AccountConfigurationOperations(api.with(options), root);
    }

    Operation<AccountConfiguration> fetch() {
        return api.fetch(AccountConfiguration.class, root + PATH);
    }

    Operation<AccountConfiguration> update(AccountConfigurationParams p) {
        return api.update(AccountConfiguration.class, root + PATH).form(p).repeatable();
    }
}
