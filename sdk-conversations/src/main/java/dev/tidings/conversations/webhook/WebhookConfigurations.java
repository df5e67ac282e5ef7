package dev.tidings.conversations.webhook;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * Who is told and asked of what happens in an account or in a chat service; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about
 * it.
 */
public final class WebhookConfigurations {
    private final WebhookConfigurationOperations operations;

    private WebhookConfigurations(WebhookConfigurationOperations operations) {
        this.operations = operations;
    }

    /** Who is told and asked of what happens in an account or in a chat service, called through {@code client}. */
    public static WebhookConfigurations of(TidingsClient client) {
        return new WebhookConfigurations(WebhookConfigurationOperations.of(client));
    }

    /** Who is told and asked of what happens in an account or in a chat service, called through {@code client}. */
    public static WebhookConfigurations of(TidingsClient client, ChatServiceSid service) {
        return new WebhookConfigurations(WebhookConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public WebhookConfigurations with(RequestOptions options) {
        return new WebhookConfigurations(operations.with(options));
    }

    /** Fetches it. */
    public WebhookConfiguration fetch() {
        return operations.fetch().call();
    }

    /** Changes it. */
    public WebhookConfiguration update(UnaryOperator<WebhookConfigurationParams.Builder> describe) {
        return update(describe.apply(WebhookConfigurationParams.builder()).build());
    }

    /** Changes it. */
    public WebhookConfiguration update(WebhookConfigurationParams params) {
        return operations.update(params).call();
    }
}
