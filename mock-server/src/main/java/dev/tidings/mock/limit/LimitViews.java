package dev.tidings.mock.limit;

import dev.tidings.mock.wire.View;

/** Rate limits, buckets and configurations on the wire. */
final class LimitViews {
    static final View<RateLimit> RATE_LIMIT = View.of(
            "RateLimit",
            (limit, out) -> out.string("sid", limit.sid())
                    .string("service_sid", limit.serviceSid())
                    .string("account_sid", limit.accountSid())
                    .string("unique_name", limit.uniqueName())
                    .string("description", limit.description())
                    .iso("date_created", limit.created())
                    .iso("date_updated", limit.updated())
                    .url("url", limit.path())
                    .object("links", links -> links.url("buckets", limit.path() + "/Buckets")));

    static final View<Bucket> BUCKET = View.of(
            "Bucket",
            (bucket, out) -> out.string("sid", bucket.sid())
                    .string("rate_limit_sid", bucket.rateLimitSid())
                    .string("service_sid", bucket.serviceSid())
                    .string("account_sid", bucket.accountSid())
                    .number("max", bucket.max())
                    .number("interval", bucket.interval().toSeconds())
                    .iso("date_created", bucket.created())
                    .iso("date_updated", bucket.updated())
                    .url("url", bucket.path()));

    static final View<MessagingConfiguration> CONFIGURATION = View.of(
            "MessagingConfiguration",
            (configuration, out) -> out.string("account_sid", configuration.accountSid())
                    .string("service_sid", configuration.serviceSid())
                    .string("country", configuration.country())
                    .string("messaging_service_sid", configuration.messagingServiceSid())
                    .iso("date_created", configuration.created())
                    .iso("date_updated", configuration.updated())
                    .url("url", configuration.path()));

    private LimitViews() {}
}
