package dev.tidings.messaging.account;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.AccountSid;
import java.util.function.UnaryOperator;

/**
 * The account itself and its sub-accounts; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Accounts {
    private final AccountOperations operations;

    private Accounts(AccountOperations operations) {
        this.operations = operations;
    }

    /** The account that {@code client} acts on. */
    public static Accounts of(TidingsClient client) {
        return new Accounts(AccountOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Accounts with(RequestOptions options) {
        return new Accounts(operations.with(options));
    }

    /** Creates a sub-account; never twice. */
    public Account create() {
        return operations.create().call();
    }

    /** Creates a sub-account that people call so, up to 64 characters; never twice. */
    public Account create(String friendlyName) {
        return operations.create(friendlyName).call();
    }

    /** Fetches the account itself. */
    public Account fetch() {
        return operations.fetch().call();
    }

    /** Fetches the account. */
    public Account fetch(AccountSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the account. */
    public Account fetch(String sid) {
        return fetch(AccountSid.of(sid));
    }

    /** Lists accounts. */
    public Listing<Account> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists accounts. */
    public Listing<Account> list(UnaryOperator<AccountListParams.Builder> describe) {
        return list(describe.apply(AccountListParams.builder()).build());
    }

    /** Lists accounts. */
    public Listing<Account> list(AccountListParams params) {
        return operations.list(params).listing();
    }

    /** Changes what people call the account, up to 64 characters. */
    public Account update(AccountSid sid, String friendlyName) {
        return operations.update(sid, friendlyName).call();
    }

    /** Changes what people call the account, up to 64 characters. */
    public Account update(String sid, String friendlyName) {
        return update(AccountSid.of(sid), friendlyName);
    }

    /** Suspends a sub-account, makes it active again, or closes it for ever. */
    public Account update(AccountSid sid, AccountStatus status) {
        return operations.update(sid, status).call();
    }

    /** Suspends a sub-account, makes it active again, or closes it for ever. */
    public Account update(String sid, AccountStatus status) {
        return update(AccountSid.of(sid), status);
    }

    /** Fetches what is left on the account. */
    public Balance fetchBalance() {
        return operations.fetchBalance().call();
    }
}
