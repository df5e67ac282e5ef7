package dev.tidings.mock;

import dev.tidings.mock.webhook.WebhookAnswer;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.wire.Parameters;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets a server send a webhook without a message behind it. */
public final class MockServerWebhooks {
    private MockServerWebhooks() {}

    /** Sends one and waits for how it ends. */
    public static WebhookAnswer send(MockServer mock, String messageSid, String url) {
        CompletableFuture<WebhookAnswer> answer = new CompletableFuture<>();
        mock.backend.webhooks.send(new WebhookCall(
                mock.accountSid(),
                messageSid,
                "status-callback",
                url,
                "POST",
                Parameters.builder().add("MessageStatus", "sent").build(),
                null,
                "token-" + messageSid,
                mock.authToken(),
                answer::complete));
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
