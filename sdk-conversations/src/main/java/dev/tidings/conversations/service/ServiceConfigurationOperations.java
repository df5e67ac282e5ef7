package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the ServiceConfiguration resource: path, parameters, model. */
final class ServiceConfigurationOperations {
    private static final String PATH = "/Configuration";

    private final Api api;
    private final String root;

    private ServiceConfigurationOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static ServiceConfigurationOperations of(TidingsClient client, ChatServiceSid service) {
        return new ServiceConfigurationOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    ServiceConfigurationOperations with(RequestOptions options) {
        return new ServiceConfigurationOperations(api.with(options), root);
    }

    Operation<ServiceConfiguration> fetch() {
        return api.fetch(ServiceConfiguration.class, root + PATH);
    }

    Operation<ServiceConfiguration> update(ServiceConfigurationParams p) {
        return api.update(ServiceConfiguration.class, root + PATH).form(p).repeatable();
    }
}
