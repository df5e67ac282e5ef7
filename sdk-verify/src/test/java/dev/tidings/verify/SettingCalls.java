package dev.tidings.verify;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.verify.Specs.VERIFY;

import dev.tidings.core.testkit.Call;
import dev.tidings.verify.webhook.VerifyEventType;
import dev.tidings.verify.webhook.VerifyWebhookParams;
import dev.tidings.verify.webhook.VerifyWebhookStatus;
import dev.tidings.verify.webhook.VerifyWebhookVersion;
import java.time.Duration;
import java.util.List;

/** Rate limits, buckets and webhooks of services, with all they can say. */
final class SettingCalls {
    private static final String SERVICE = "/v2/Services/" + Sids.SERVICE;
    private static final String LIMIT = "RK00000000000000000000000000000001";
    private static final String BUCKET = "BL00000000000000000000000000000001";
    private static final String WEBHOOK = "YW00000000000000000000000000000001";

    static final List<Call<VerifyClient, AsyncVerifyClient>> ALL = List.of(
            VERIFY.call("CreateRateLimit", SERVICE + "/RateLimits")
                    .says("UniqueName=end_user.ip&Description=Address")
                    .answers(named(LIMIT))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).create("end_user.ip", "Address"),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).create("end_user.ip", "Address")),
            VERIFY.call("CreateRateLimit", SERVICE + "/RateLimits")
                    .named("bare")
                    .says("UniqueName=ip")
                    .answers(named(LIMIT))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).create("ip"),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).create("ip")),
            VERIFY.call("FetchRateLimit", SERVICE + "/RateLimits" + "/" + LIMIT)
                    .answers(named(LIMIT))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).fetch(LIMIT),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).fetch(LIMIT)),
            VERIFY.call("ListRateLimit", SERVICE + "/RateLimits")
                    .says("PageSize=7")
                    .lists("rate_limits")
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).list(q -> q.pageSize(7))),
            VERIFY.call("UpdateRateLimit", SERVICE + "/RateLimits" + "/" + LIMIT)
                    .says("Description=Address")
                    .answers(named(LIMIT))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).update(LIMIT, "Address"),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).update(LIMIT, "Address")),
            VERIFY.call("DeleteRateLimit", SERVICE + "/RateLimits" + "/" + LIMIT)
                    .doing(
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).delete(LIMIT),
                            (m, o) -> m.rateLimits(Sids.SERVICE).with(o).delete(LIMIT)),
            VERIFY.call("CreateBucket", SERVICE + "/RateLimits" + "/" + LIMIT + "/Buckets")
                    .says("Max=5&Interval=60")
                    .answers(named(BUCKET))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .create(5, Duration.ofMinutes(1)),
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .create(5, Duration.ofMinutes(1))),
            VERIFY.call("FetchBucket", SERVICE + "/RateLimits" + "/" + LIMIT + "/Buckets" + "/" + BUCKET)
                    .answers(named(BUCKET))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .fetch(BUCKET),
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .fetch(BUCKET)),
            VERIFY.call("ListBucket", SERVICE + "/RateLimits" + "/" + LIMIT + "/Buckets")
                    .says("PageSize=7")
                    .lists("buckets")
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .list(q -> q.pageSize(7))),
            VERIFY.call("UpdateBucket", SERVICE + "/RateLimits" + "/" + LIMIT + "/Buckets" + "/" + BUCKET)
                    .says("Max=6&Interval=3600")
                    .answers(named(BUCKET))
                    .by(
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .update(BUCKET, 6, Duration.ofHours(1)),
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .update(BUCKET, 6, Duration.ofHours(1))),
            VERIFY.call("DeleteBucket", SERVICE + "/RateLimits" + "/" + LIMIT + "/Buckets" + "/" + BUCKET)
                    .doing(
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .delete(BUCKET),
                            (m, o) -> m.rateLimits(Sids.SERVICE)
                                    .with(o)
                                    .buckets(LIMIT)
                                    .delete(BUCKET)),
            VERIFY.call("CreateWebhook", SERVICE + "/Webhooks")
                    .says(
                            "FriendlyName=Shop&WebhookUrl=https://example.com/w&EventTypes=factor.created&EventTypes=challenge.denied&Status=disabled&Version=v2")
                    .answers(named(WEBHOOK))
                    .by(
                            (m, o) -> m.webhooks(Sids.SERVICE)
                                    .with(o)
                                    .create("Shop", "https://example.com/w", SettingCalls::everything),
                            (m, o) -> m.webhooks(Sids.SERVICE)
                                    .with(o)
                                    .create("Shop", "https://example.com/w", SettingCalls::everything)),
            VERIFY.call("CreateWebhook", SERVICE + "/Webhooks")
                    .named("of everything")
                    .says("FriendlyName=Shop&WebhookUrl=https://example.com/w&EventTypes=*")
                    .answers(named(WEBHOOK))
                    .by(
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).create("Shop", "https://example.com/w"),
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).create("Shop", "https://example.com/w")),
            VERIFY.call("FetchWebhook", SERVICE + "/Webhooks" + "/" + WEBHOOK)
                    .answers(named(WEBHOOK))
                    .by(
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).fetch(WEBHOOK),
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).fetch(WEBHOOK)),
            VERIFY.call("ListWebhook", SERVICE + "/Webhooks")
                    .says("PageSize=7")
                    .lists("webhooks")
                    .by(
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).list(q -> q.pageSize(7))),
            VERIFY.call("UpdateWebhook", SERVICE + "/Webhooks" + "/" + WEBHOOK)
                    .says(
                            "FriendlyName=Shop&WebhookUrl=https://example.com/w&EventTypes=factor.created&EventTypes=challenge.denied&Status=disabled&Version=v2")
                    .answers(named(WEBHOOK))
                    .by(
                            (m, o) -> m.webhooks(Sids.SERVICE)
                                    .with(o)
                                    .update(
                                            WEBHOOK,
                                            w -> everything(w)
                                                    .friendlyName("Shop")
                                                    .webhookUrl("https://example.com/w")),
                            (m, o) -> m.webhooks(Sids.SERVICE)
                                    .with(o)
                                    .update(
                                            WEBHOOK,
                                            w -> everything(w)
                                                    .friendlyName("Shop")
                                                    .webhookUrl("https://example.com/w"))),
            VERIFY.call("DeleteWebhook", SERVICE + "/Webhooks" + "/" + WEBHOOK)
                    .doing(
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).delete(WEBHOOK),
                            (m, o) -> m.webhooks(Sids.SERVICE).with(o).delete(WEBHOOK)));

    private SettingCalls() {}

    private static VerifyWebhookParams.Builder everything(VerifyWebhookParams.Builder webhook) {
        return webhook.eventTypes(VerifyEventType.FACTOR_CREATED, VerifyEventType.CHALLENGE_DENIED)
                .status(VerifyWebhookStatus.DISABLED)
                .version(VerifyWebhookVersion.V2);
    }
}
