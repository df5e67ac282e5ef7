package dev.tidings.messaging.account;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.Optional;

/** The facts of the Key and SigningKey resources, which are alike: paths, parameters, model. */
final class ApiKeyOperations {
    private static final String KEYS = "/2010-04-01/Accounts/{AccountSid}/Keys.json";
    private static final String KEY = "/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json";
    private static final String SIGNING_KEYS = "/2010-04-01/Accounts/{AccountSid}/SigningKeys.json";
    private static final String SIGNING_KEY = "/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json";

    private final Api api;
    private final boolean signing;

    private ApiKeyOperations(Api api, boolean signing) {
        this.api = api;
        this.signing = signing;
    }

    static ApiKeyOperations of(TidingsClient client) {
        return new ApiKeyOperations(Api.of(client, "api"), false);
    }

    static ApiKeyOperations ofSigning(TidingsClient client) {
        return new ApiKeyOperations(Api.of(client, "api"), true);
    }

    ApiKeyOperations with(RequestOptions options) {
        return new ApiKeyOperations(api.with(options), signing);
    }

    Operation<ApiKey> create() {
        return api.create(ApiKey.class, signing ? SIGNING_KEYS : KEYS);
    }

    Operation<ApiKey> create(String friendlyName) {
        return create().form("FriendlyName", name(friendlyName));
    }

    Operation<ApiKey> fetch(ApiKeySid sid) {
        return api.fetch(ApiKey.class, one(), sid.toString());
    }

    ListOperation<ApiKey> list(ListParams p) {
        ListOperation<ApiKey> list =
                signing ? api.list(ApiKey.class, "signing_keys", SIGNING_KEYS) : api.list(ApiKey.class, "keys", KEYS);
        return list.pageSize(p.pageSize()).limit(p.limit());
    }

    Operation<ApiKey> update(ApiKeySid sid, String friendlyName) {
        return api.update(ApiKey.class, one(), sid.toString())
                .form("FriendlyName", name(friendlyName))
                .repeatable();
    }

    Operation<Void> delete(ApiKeySid sid) {
        return api.delete(one(), sid.toString());
    }

    private String one() {
        return signing ? SIGNING_KEY : KEY;
    }

    private static String name(String friendlyName) {
        Check.length("friendlyName", Optional.of(friendlyName), 64);
        return friendlyName;
    }
}
