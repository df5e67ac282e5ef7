package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the NotificationConfiguration resource: path, parameters, model. */
final class NotificationOperations {
    private static final String PATH = "/Configuration/Notifications";

    private final Api api;
    private final String root;

    private NotificationOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static NotificationOperations of(TidingsClient client, ChatServiceSid service) {
        return new NotificationOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    NotificationOperations with(RequestOptions options) {
        return new NotificationOperations(api.with(options), root);
    }

    Operation<NotificationConfiguration> fetch() {
        return api.fetch(NotificationConfiguration.class, root + PATH);
    }

    Operation<NotificationConfiguration> update(NotificationParams p) {
        return api.update(NotificationConfiguration.class, root + PATH).form(p).repeatable();
    }
}
