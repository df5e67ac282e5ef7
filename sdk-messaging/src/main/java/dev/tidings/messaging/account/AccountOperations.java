package dev.tidings.messaging.account;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.core.value.AccountSid;
import java.util.Optional;

/** The facts of the Account resource and its balance: paths, parameters, models. */
final class AccountOperations {
    private static final String ACCOUNTS = "/2010-04-01/Accounts.json";
    private static final String ACCOUNT = "/2010-04-01/Accounts/{Sid}.json";
    private static final String OWN = "/2010-04-01/Accounts/{AccountSid}.json";
    private static final String BALANCE = "/2010-04-01/Accounts/{AccountSid}/Balance.json";

    private final Api api;

    private AccountOperations(Api api) {
        this.api = api;
    }

    static AccountOperations of(TidingsClient client) {
        return new AccountOperations(Api.of(client, "api"));
    }

    AccountOperations with(RequestOptions options) {
        return new AccountOperations(api.with(options));
    }

    Operation<Account> create() {
        return api.create(Account.class, ACCOUNTS);
    }

    Operation<Account> create(String friendlyName) {
        return create().form("FriendlyName", name(friendlyName));
    }

    Operation<Account> fetch() {
        return api.fetch(Account.class, OWN);
    }

    Operation<Account> fetch(AccountSid sid) {
        return api.fetch(Account.class, ACCOUNT, sid.toString());
    }

    ListOperation<Account> list(AccountListParams p) {
        return api.list(Account.class, "accounts", ACCOUNTS)
                .query("FriendlyName", p.friendlyName())
                .query("Status", p.status())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Account> update(AccountSid sid, String friendlyName) {
        return api.update(Account.class, ACCOUNT, sid.toString())
                .form("FriendlyName", name(friendlyName))
                .repeatable();
    }

    /** Not repeatable: to close what is closed is refused, which would hide that it worked. */
    Operation<Account> update(AccountSid sid, AccountStatus status) {
        return api.update(Account.class, ACCOUNT, sid.toString()).form("Status", status);
    }

    Operation<Balance> fetchBalance() {
        return api.fetch(Balance.class, BALANCE);
    }

    private static String name(String friendlyName) {
        Check.length("friendlyName", Optional.of(friendlyName), 64);
        return friendlyName;
    }
}
