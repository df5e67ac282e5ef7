package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.ACCOUNTS;
import static dev.tidings.messaging.Specs.API;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.Wire;
import dev.tidings.messaging.account.AccountStatus;
import java.util.List;

/** Accounts, keys and auth tokens, with all they can say. */
final class AccountCalls {
    private static final String ACCOUNT = "/2010-04-01/Accounts/" + Wire.ACCOUNT;
    private static final String OTHER = "AC00000000000000000000000000000009";
    private static final String OF_ACCOUNT = "{\"account_sid\":\"" + Wire.ACCOUNT + "\"}";
    private static final String KEY = "SK00000000000000000000000000000001";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            API.call("CreateAccount", "/2010-04-01/Accounts.json")
                    .says("FriendlyName=Shop")
                    .answers(named(OTHER))
                    .by(
                            (m, o) -> m.accounts().with(o).create("Shop"),
                            (m, o) -> m.accounts().with(o).create("Shop")),
            API.call("CreateAccount", "/2010-04-01/Accounts.json")
                    .named("bare")
                    .answers(named(OTHER))
                    .by(
                            (m, o) -> m.accounts().with(o).create(),
                            (m, o) -> m.accounts().with(o).create()),
            API.call("FetchAccount", ACCOUNT + ".json")
                    .named("own")
                    .answers(named(Wire.ACCOUNT))
                    .by(
                            (m, o) -> m.accounts().with(o).fetch(),
                            (m, o) -> m.accounts().with(o).fetch()),
            API.call("FetchAccount", "/2010-04-01/Accounts/" + OTHER + ".json")
                    .answers(named(OTHER))
                    .by(
                            (m, o) -> m.accounts().with(o).fetch(OTHER),
                            (m, o) -> m.accounts().with(o).fetch(OTHER)),
            API.call("ListAccount", "/2010-04-01/Accounts.json")
                    .says("FriendlyName=Shop&Status=suspended&PageSize=7")
                    .lists("accounts")
                    .by(
                            (m, o) -> m.accounts()
                                    .with(o)
                                    .list(q -> q.friendlyName("Shop")
                                            .status(AccountStatus.SUSPENDED)
                                            .pageSize(7)),
                            (m, o) -> m.accounts()
                                    .with(o)
                                    .list(q -> q.friendlyName("Shop")
                                            .status(AccountStatus.SUSPENDED)
                                            .pageSize(7))),
            API.call("UpdateAccount", "/2010-04-01/Accounts/" + OTHER + ".json")
                    .named("name")
                    .says("FriendlyName=Shop")
                    .answers(named(OTHER))
                    .by(
                            (m, o) -> m.accounts().with(o).update(OTHER, "Shop"),
                            (m, o) -> m.accounts().with(o).update(OTHER, "Shop")),
            API.call("UpdateAccount", "/2010-04-01/Accounts/" + OTHER + ".json")
                    .named("status")
                    .says("Status=closed")
                    .answers(named(OTHER))
                    .by(
                            (m, o) -> m.accounts().with(o).update(OTHER, AccountStatus.CLOSED),
                            (m, o) -> m.accounts().with(o).update(OTHER, AccountStatus.CLOSED)),
            API.call("FetchBalance", ACCOUNT + "/Balance.json")
                    .answers("{}")
                    .by(
                            (m, o) -> m.accounts().with(o).fetchBalance(),
                            (m, o) -> m.accounts().with(o).fetchBalance()),
            API.call("CreateNewKey", ACCOUNT + "/Keys.json")
                    .says("FriendlyName=Shop")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.keys().with(o).create("Shop"),
                            (m, o) -> m.keys().with(o).create("Shop")),
            API.call("CreateNewKey", ACCOUNT + "/Keys.json")
                    .named("bare")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.keys().with(o).create(),
                            (m, o) -> m.keys().with(o).create()),
            API.call("FetchKey", ACCOUNT + "/Keys/" + KEY + ".json")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.keys().with(o).fetch(KEY),
                            (m, o) -> m.keys().with(o).fetch(KEY)),
            API.call("ListKey", ACCOUNT + "/Keys.json")
                    .says("PageSize=7")
                    .lists("keys")
                    .by(
                            (m, o) -> m.keys().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.keys().with(o).list(q -> q.pageSize(7))),
            API.call("UpdateKey", ACCOUNT + "/Keys/" + KEY + ".json")
                    .says("FriendlyName=Shop")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.keys().with(o).update(KEY, "Shop"),
                            (m, o) -> m.keys().with(o).update(KEY, "Shop")),
            API.call("DeleteKey", ACCOUNT + "/Keys/" + KEY + ".json")
                    .doing(
                            (m, o) -> m.keys().with(o).delete(KEY),
                            (m, o) -> m.keys().with(o).delete(KEY)),
            API.call("CreateNewSigningKey", ACCOUNT + "/SigningKeys.json")
                    .says("FriendlyName=Shop")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.signingKeys().with(o).create("Shop"),
                            (m, o) -> m.signingKeys().with(o).create("Shop")),
            API.call("CreateNewSigningKey", ACCOUNT + "/SigningKeys.json")
                    .named("bare")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.signingKeys().with(o).create(),
                            (m, o) -> m.signingKeys().with(o).create()),
            API.call("FetchSigningKey", ACCOUNT + "/SigningKeys/" + KEY + ".json")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.signingKeys().with(o).fetch(KEY),
                            (m, o) -> m.signingKeys().with(o).fetch(KEY)),
            API.call("ListSigningKey", ACCOUNT + "/SigningKeys.json")
                    .says("PageSize=7")
                    .lists("signing_keys")
                    .by(
                            (m, o) -> m.signingKeys().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.signingKeys().with(o).list(q -> q.pageSize(7))),
            API.call("UpdateSigningKey", ACCOUNT + "/SigningKeys/" + KEY + ".json")
                    .says("FriendlyName=Shop")
                    .answers(named(KEY))
                    .by(
                            (m, o) -> m.signingKeys().with(o).update(KEY, "Shop"),
                            (m, o) -> m.signingKeys().with(o).update(KEY, "Shop")),
            API.call("DeleteSigningKey", ACCOUNT + "/SigningKeys/" + KEY + ".json")
                    .doing(
                            (m, o) -> m.signingKeys().with(o).delete(KEY),
                            (m, o) -> m.signingKeys().with(o).delete(KEY)),
            ACCOUNTS.call("CreateSecondaryAuthToken", "/v1/AuthTokens/Secondary")
                    .answers(OF_ACCOUNT)
                    .by(
                            (m, o) -> m.authTokens().with(o).createSecondary(),
                            (m, o) -> m.authTokens().with(o).createSecondary()),
            ACCOUNTS.call("DeleteSecondaryAuthToken", "/v1/AuthTokens/Secondary")
                    .doing(
                            (m, o) -> m.authTokens().with(o).deleteSecondary(),
                            (m, o) -> m.authTokens().with(o).deleteSecondary()),
            ACCOUNTS.call("UpdateAuthTokenPromotion", "/v1/AuthTokens/Promote")
                    .answers(OF_ACCOUNT)
                    .by(
                            (m, o) -> m.authTokens().with(o).promote(),
                            (m, o) -> m.authTokens().with(o).promote()));

    private AccountCalls() {}
}
