package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * How a chat service is set up; no method waits for the backend's answer, and what {@link ServiceConfigurations}
 * throws its futures fail with.
 */
public final class AsyncServiceConfigurations {
    private final ServiceConfigurationOperations operations;

    private AsyncServiceConfigurations(ServiceConfigurationOperations operations) {
        this.operations = operations;
    }

    /** How a chat service is set up, called through {@code client}. */
    public static AsyncServiceConfigurations of(TidingsClient client, ChatServiceSid service) {
        return new AsyncServiceConfigurations(ServiceConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncServiceConfigurations with(RequestOptions options) {
        return new AsyncServiceConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public CompletableFuture<ServiceConfiguration> fetch() {
        return operations.fetch().callAsync();
    }

    /** Changes it. */
    public CompletableFuture<ServiceConfiguration> update(UnaryOperator<ServiceConfigurationParams.Builder> describe) {
        return update(describe.apply(ServiceConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public CompletableFuture<ServiceConfiguration> update(ServiceConfigurationParams params) {
        return operations.update(params).callAsync();
    }
}
