package dev.tidings.verify.webhook;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.List;

/** The facts of the Webhook resource: paths, parameters, model. */
final class VerifyWebhookOperations {
    private static final String WEBHOOKS = "/v2/Services/{ServiceSid}/Webhooks";
    private static final String WEBHOOK = "/v2/Services/{ServiceSid}/Webhooks/{Sid}";

    private final Api api;
    private final String service;

    private VerifyWebhookOperations(Api api, String service) {
        this.api = api;
        this.service = service;
    }

    static VerifyWebhookOperations of(TidingsClient client, VerifyServiceSid service) {
        return new VerifyWebhookOperations(Api.of(client, "verify"), service.toString());
    }

    VerifyWebhookOperations with(RequestOptions options) {
        return new VerifyWebhookOperations(api.with(options), service);
    }

    Operation<VerifyWebhook> create(String friendlyName, String webhookUrl, VerifyWebhookParams p) {
        Check.given("friendlyName", friendlyName);
        Check.address("webhookUrl", webhookUrl);
        if (p.friendlyName().isPresent() || p.webhookUrl().isPresent()) {
            throw Check.refused("friendlyName and webhookUrl of '" + friendlyName + "' must be given once");
        }
        Operation<VerifyWebhook> create = api.create(VerifyWebhook.class, WEBHOOKS, service)
                .form("FriendlyName", friendlyName)
                .form("WebhookUrl", webhookUrl);
        return settings(create, p, p.eventTypes().isEmpty() ? List.of(VerifyEventType.ANY) : p.eventTypes());
    }

    Operation<VerifyWebhook> fetch(VerifyWebhookSid sid) {
        return api.fetch(VerifyWebhook.class, WEBHOOK, service, sid.toString());
    }

    ListOperation<VerifyWebhook> list(ListParams p) {
        return api.list(VerifyWebhook.class, "webhooks", WEBHOOKS, service)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<VerifyWebhook> update(VerifyWebhookSid sid, VerifyWebhookParams p) {
        Operation<VerifyWebhook> update = api.update(VerifyWebhook.class, WEBHOOK, service, sid.toString())
                .form("FriendlyName", p.friendlyName())
                .form("WebhookUrl", p.webhookUrl());
        return settings(update, p, p.eventTypes()).repeatable();
    }

    Operation<Void> delete(VerifyWebhookSid sid) {
        return api.delete(WEBHOOK, service, sid.toString());
    }

    private static Operation<VerifyWebhook> settings(
            Operation<VerifyWebhook> call, VerifyWebhookParams p, List<VerifyEventType> types) {
        return call.form("EventTypes", types).form("Status", p.status()).form("Version", p.version());
    }
}
