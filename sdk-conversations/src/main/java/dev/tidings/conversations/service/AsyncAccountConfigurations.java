package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * How conversations of an account are set up; no method waits for the backend's answer, and what {@link
 * AccountConfigurations} throws its futures fail with.
 */
public final class AsyncAccountConfigurations {
    private final AccountConfigurationOperations operations;

    private AsyncAccountConfigurations(AccountConfigurationOperations operations) {
        this.operations = operations;
    }

    /** How conversations of an account are set up, called through {@code client}. */
    public static AsyncAccountConfigurations of(TidingsClient client) {
        return new AsyncAccountConfigurations(AccountConfigurationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAccountConfigurations with(RequestOptions options) {
        return new AsyncAccountConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public CompletableFuture<AccountConfiguration> fetch() {
        return operations.fetch().callAsync();
    }

    /** Changes it. */
    public CompletableFuture<AccountConfiguration> update(UnaryOperator<AccountConfigurationParams.Builder> describe) {
        return update(describe.apply(AccountConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public CompletableFuture<AccountConfiguration> update(AccountConfigurationParams params) {
        return operations.update(params).callAsync();
    }
}
