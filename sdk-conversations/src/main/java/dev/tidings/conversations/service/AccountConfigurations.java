package dev.tidings.conversations.service;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * How conversations of an account are set up; every method waits for the backend's answer, and fails with an
 * {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class AccountConfigurations {
    private final AccountConfigurationOperations operations;

    private AccountConfigurations(AccountConfigurationOperations operations) {
        this.operations = operations;
    }

    /** How conversations of an account are set up, called through {@code client}. */
    public static AccountConfigurations of(TidingsClient client) {
        return new AccountConfigurations(AccountConfigurationOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AccountConfigurations with(RequestOptions options) {
        return new AccountConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public AccountConfiguration fetch() {
        return operations.fetch().call();
    }

    /** Changes it. */
    public AccountConfiguration update(UnaryOperator<AccountConfigurationParams.Builder> describe) {
        return update(describe.apply(AccountConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public AccountConfiguration update(AccountConfigurationParams params) {
        return operations.update(params).call();
    }
}
