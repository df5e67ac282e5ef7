package dev.tidings.verify.webhook;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The webhooks of one Verify service; no method waits for the backend's answer, and what {@link VerifyWebhooks} throws
 * its futures fail with.
 */
public final class AsyncVerifyWebhooks {
    private final VerifyWebhookOperations operations;

    private AsyncVerifyWebhooks(VerifyWebhookOperations operations) {
        this.operations = operations;
    }

    /** The webhooks of one Verify service, called through {@code client}. */
    public static AsyncVerifyWebhooks of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncVerifyWebhooks(VerifyWebhookOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncVerifyWebhooks with(RequestOptions options) {
        return new AsyncVerifyWebhooks(operations.with(options));
    }

    /** Has an address told of all that happens to factors and challenges. */
    public CompletableFuture<VerifyWebhook> create(String friendlyName, String webhookUrl) {
        return create(friendlyName, webhookUrl, UnaryOperator.identity());
    }

    /** Has an address told of factors and challenges: of all there is, unless {@code eventTypes} says of what. */
    public CompletableFuture<VerifyWebhook> create(
            String friendlyName, String webhookUrl, UnaryOperator<VerifyWebhookParams.Builder> describe) {
        return create(
                friendlyName,
                webhookUrl,
                describe.apply(VerifyWebhookParams.builder()).build());
    }

    /** Has an address told of factors and challenges: of all there is, unless {@code eventTypes} says of what. */
    public CompletableFuture<VerifyWebhook> create(String friendlyName, String webhookUrl, VerifyWebhookParams params) {
        return operations.create(friendlyName, webhookUrl, params).callAsync();
    }

    /** Fetches the webhook. */
    public CompletableFuture<VerifyWebhook> fetch(VerifyWebhookSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the webhook. */
    public CompletableFuture<VerifyWebhook> fetch(String sid) {
        return fetch(VerifyWebhookSid.of(sid));
    }

    /** Lists webhooks. */
    public AsyncListing<VerifyWebhook> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists webhooks. */
    public AsyncListing<VerifyWebhook> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists webhooks. */
    public AsyncListing<VerifyWebhook> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the webhook. */
    public CompletableFuture<VerifyWebhook> update(String sid, UnaryOperator<VerifyWebhookParams.Builder> describe) {
        return update(
                VerifyWebhookSid.of(sid),
                describe.apply(VerifyWebhookParams.builder()).build());
    }

    /** Changes the webhook. */
    public CompletableFuture<VerifyWebhook> update(VerifyWebhookSid sid, VerifyWebhookParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Changes the webhook. */
    public CompletableFuture<VerifyWebhook> update(String sid, VerifyWebhookParams params) {
        return update(VerifyWebhookSid.of(sid), params);
    }

    /** Has nothing told any more. */
    public CompletableFuture<Void> delete(VerifyWebhookSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Has nothing told any more. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(VerifyWebhookSid.of(sid));
    }
}
