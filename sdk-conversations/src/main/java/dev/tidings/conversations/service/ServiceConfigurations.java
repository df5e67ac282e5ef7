package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * How a chat service is set up; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ServiceConfigurations {
    private final ServiceConfigurationOperations operations;

    private ServiceConfigurations(ServiceConfigurationOperations operations) {
        this.operations = operations;
    }

    /** How a chat service is set up, called through {@code client}. */
    public static ServiceConfigurations of(TidingsClient client, ChatServiceSid service) {
        return new ServiceConfigurations(ServiceConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ServiceConfigurations with(RequestOptions options) {
        return new ServiceConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public ServiceConfiguration fetch() {
        return operations.fetch().call();
    }

    /** Changes it. */
    public ServiceConfiguration update(UnaryOperator<ServiceConfigurationParams.Builder> describe) {
        return update(describe.apply(ServiceConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public ServiceConfiguration update(ServiceConfigurationParams params) {
        return operations.update(params).call();
    }
}
