package dev.tidings.messaging.account;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.AccountSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The account itself and its sub-accounts; no method waits for the backend's answer, and what {@link Accounts} throws
 * its futures fail with.
 */
public final class AsyncAccounts {
    private final AccountOperations operations;

    private AsyncAccounts(AccountOperations operations) {
        this.operations = operations;
    }

    /** The account that {@code client} acts on. */
    public static AsyncAccounts of(TidingsClient client) {
        return new AsyncAccounts(AccountOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAccounts with(RequestOptions options) {
        return new AsyncAccounts(operations.with(options));
    }

    /** Creates a sub-account; never twice. */
    public CompletableFuture<Account> create() {
        return operations.create().callAsync();
    }

    /** Creates a sub-account that people call so, up to 64 characters; never twice. */
    public CompletableFuture<Account> create(String friendlyName) {
        return operations.create(friendlyName).callAsync();
    }

    /** Fetches the account itself. */
    public CompletableFuture<Account> fetch() {
        return operations.fetch().callAsync();
    }

    /** Fetches the account. */
    public CompletableFuture<Account> fetch(AccountSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the account. */
    public CompletableFuture<Account> fetch(String sid) {
        return fetch(AccountSid.of(sid));
    }

    /** Lists accounts. */
    public AsyncListing<Account> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists accounts. */
    public AsyncListing<Account> list(UnaryOperator<AccountListParams.Builder> describe) {
        return list(describe.apply(AccountListParams.builder()).build());
    }

    /** Lists accounts. */
    public AsyncListing<Account> list(AccountListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes what people call the account, up to 64 characters. */
    public CompletableFuture<Account> update(AccountSid sid, String friendlyName) {
        return operations.update(sid, friendlyName).callAsync();
    }

    /** Changes what people call the account, up to 64 characters. */
    public CompletableFuture<Account> update(String sid, String friendlyName) {
        return update(AccountSid.of(sid), friendlyName);
    }

    /** Suspends a sub-account, makes it active again, or closes it for ever. */
    public CompletableFuture<Account> update(AccountSid sid, AccountStatus status) {
        return operations.update(sid, status).callAsync();
    }

    /** Suspends a sub-account, makes it active again, or closes it for ever. */
    public CompletableFuture<Account> update(String sid, AccountStatus status) {
        return update(AccountSid.of(sid), status);
    }

    /** Fetches what is left on the account. */
    public CompletableFuture<Balance> fetchBalance() {
        return operations.fetchBalance().callAsync();
    }
}
