package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the WebhookConfiguration resource: path, parameters, model. */
final class WebhookConfigurationOperations {
    private static final String PATH = "/Configuration/Webhooks";

    private final Api api;
    private final String root;

    private WebhookConfigurationOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static WebhookConfigurationOperations of(TidingsClient client) {
        return new WebhookConfigurationOperations(Api.of(client, "conversations"), "/v1");
    }

    static WebhookConfigurationOperations of(TidingsClient client, ChatServiceSid service) {
        return new WebhookConfigurationOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    WebhookConfigurationOperations with(RequestOptions options) {
        return new WebhookConfigurationOperations(api.with(options), root);
    }

    Operation<WebhookConfiguration> fetch() {
        return api.fetch(WebhookConfiguration.class, root + PATH);
    }

    Operation<WebhookConfiguration> update(WebhookConfigurationParams p) {
        return api.update(WebhookConfiguration.class, root + PATH)
                .form(root.equals("/v1") ? p : p.forService())
                .repeatable();
    }
}
