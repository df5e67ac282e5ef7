package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Who is told and asked of what happens in an account or in a chat service; no method waits for the backend's
 * answer, and what {@link WebhookConfigurations} throws its futures fail with.
 */
public final class AsyncWebhookConfigurations {
    private final WebhookConfigurationOperations operations;

    private AsyncWebhookConfigurations(WebhookConfigurationOperations operations) {
        this.operations = operations;
    }

    /** Who is told and asked of what happens in an account or in a chat service, called through {@code client}. */
    public static AsyncWebhookConfigurations of(TidingsClient client) {
        return new AsyncWebhookConfigurations(WebhookConfigurationOperations.of(client));
    }

    /** Who is told and asked of what happens in an account or in a chat service, called through {@code client}. */
    public static AsyncWebhookConfigurations of(TidingsClient client, ChatServiceSid service) {
        return new AsyncWebhookConfigurations(WebhookConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncWebhookConfigurations with(RequestOptions options) {
        return new AsyncWebhookConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public CompletableFuture<WebhookConfiguration> fetch() {
        return operations.fetch().callAsync();
    }

    /** Changes it. */
    public CompletableFuture<WebhookConfiguration> update(UnaryOperator<WebhookConfigurationParams.Builder> describe) {
        return update(describe.apply(WebhookConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public CompletableFuture<WebhookConfiguration> update(WebhookConfigurationParams params) {
        return operations.update(params).callAsync();
    }
}
