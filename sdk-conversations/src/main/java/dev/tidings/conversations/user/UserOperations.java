package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.Optional;

/** The facts of the User resource: paths, parameters, model. */
final class UserOperations {
    private static final String USERS = "/Users";
    private static final String USER = "/Users/{Sid}";

    private final Api api;
    private final String root;
    private final boolean telling;

    private UserOperations(Api api, String root, boolean telling) {
        this.api = api;
        this.root = root;
        this.telling = telling;
    }

    static UserOperations of(TidingsClient client) {
        return new UserOperations(Api.of(client, "conversations"), "/v1", false);
    }

    static UserOperations of(TidingsClient client, ChatServiceSid service) {
        return new UserOperations(Api.of(client, "conversations"), "/v1/Services/" + service, false);
    }

    UserOperations with(RequestOptions options) {
        return new UserOperations(api.with(options), root, telling);
    }

    UserOperations webhookEnabled(boolean enabled) {
        return new UserOperations(api, root, enabled);
    }

    Operation<User> create(String identity, UserParams p) {
        Check.length("identity", Optional.of(Check.given("identity", identity)), 256); // 50204, 50207
        if (identity.matches("US[0-9a-fA-F]{32}")) { // 50206
            throw Check.refused("identity is '" + identity + "': it must not look like a SID");
        }
        return told(
                api.create(User.class, root + USERS).form("Identity", identity).form(p));
    }

    Operation<User> fetch(String key) {
        return api.fetch(User.class, root + USER, key);
    }

    ListOperation<User> list(ListParams p) {
        return api.list(User.class, "users", root + USERS)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<User> update(String key, UserParams p) {
        return changing(api.update(User.class, root + USER, key).form(p));
    }

    Operation<Void> delete(String key) {
        return told(api.delete(root + USER, key));
    }

    /** Without webhooks, doing it twice is as good as once. */
    private <T> Operation<T> changing(Operation<T> call) {
        return telling ? told(call) : call.repeatable();
    }

    private <T> Operation<T> told(Operation<T> call) {
        return telling ? call.header("X-Twilio-Webhook-Enabled", "true") : call;
    }
}
