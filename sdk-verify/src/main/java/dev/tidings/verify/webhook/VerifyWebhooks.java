package dev.tidings.verify.webhook;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.function.UnaryOperator;

/**
 * The webhooks of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class VerifyWebhooks {
    private final VerifyWebhookOperations operations;

    private VerifyWebhooks(VerifyWebhookOperations operations) {
        this.operations = operations;
    }

    /** The webhooks of one Verify service, called through {@code client}. */
    public static VerifyWebhooks of(TidingsClient client, VerifyServiceSid service) {
        return new VerifyWebhooks(VerifyWebhookOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public VerifyWebhooks with(RequestOptions options) {
        return new VerifyWebhooks(operations.with(options));
    }

    /** Has an address told of all that happens to factors and challenges. */
    public VerifyWebhook create(String friendlyName, String webhookUrl) {
        return create(friendlyName, webhookUrl, UnaryOperator.identity());
    }

    /** Has an address told of factors and challenges: of all there is, unless {@code eventTypes} says of what. */
    public VerifyWebhook create(
            String friendlyName, String webhookUrl, UnaryOperator<VerifyWebhookParams.Builder> describe) {
        return create(
                friendlyName,
                webhookUrl,
                describe.apply(VerifyWebhookParams.builder()).build());
    }

    /** Has an address told of factors and challenges: of all there is, unless {@code eventTypes} says of what. */
    public VerifyWebhook create(String friendlyName, String webhookUrl, VerifyWebhookParams params) {
        return operations.create(friendlyName, webhookUrl, params).call();
    }

    /** Fetches the webhook. */
    public VerifyWebhook fetch(VerifyWebhookSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the webhook. */
    public VerifyWebhook fetch(String sid) {
        return fetch(VerifyWebhookSid.of(sid));
    }

    /** Lists webhooks. */
    public Listing<VerifyWebhook> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists webhooks. */
    public Listing<VerifyWebhook> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists webhooks. */
    public Listing<VerifyWebhook> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the webhook. */
    public VerifyWebhook update(String sid, UnaryOperator<VerifyWebhookParams.Builder> describe) {
        return update(
                VerifyWebhookSid.of(sid),
                describe.apply(VerifyWebhookParams.builder()).build());
    }

    /** Changes the webhook. */
    public VerifyWebhook update(VerifyWebhookSid sid, VerifyWebhookParams params) {
        return operations.update(sid, params).call();
    }

    /** Changes the webhook. */
    public VerifyWebhook update(String sid, VerifyWebhookParams params) {
        return update(VerifyWebhookSid.of(sid), params);
    }

    /** Has nothing told any more. */
    public void delete(VerifyWebhookSid sid) {
        operations.delete(sid).call();
    }

    /** Has nothing told any more. */
    public void delete(String sid) {
        delete(VerifyWebhookSid.of(sid));
    }
}
