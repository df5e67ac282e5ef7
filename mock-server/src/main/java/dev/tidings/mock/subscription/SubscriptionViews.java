package dev.tidings.mock.subscription;

import dev.tidings.mock.wire.View;

/** Subscriptions on the wire. */
final class SubscriptionViews {
    static final View<Subscription> WEBHOOK = View.of(
            "Webhook",
            (webhook, out) -> out.string("sid", webhook.sid())
                    .string("service_sid", webhook.serviceSid())
                    .string("account_sid", webhook.accountSid())
                    .string("friendly_name", webhook.friendlyName())
                    .strings("event_types", webhook.eventTypes())
                    .string("status", webhook.status().wire())
                    .string("version", webhook.version().wire())
                    .string("webhook_url", webhook.url())
                    .string("webhook_method", "POST")
                    .iso("date_created", webhook.created())
                    .iso("date_updated", webhook.updated())
                    .url("url", webhook.path()));

    private SubscriptionViews() {}
}
