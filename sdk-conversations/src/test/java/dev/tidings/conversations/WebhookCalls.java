package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Wire.named;

import dev.tidings.conversations.webhook.ConversationWebhookParams;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.conversations.webhook.WebhookConfigurationParams;
import dev.tidings.conversations.webhook.WebhookTarget;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;
import java.util.stream.Stream;

/** Webhooks at three levels, with all that can be said of them. */
final class WebhookCalls {

    static final List<Call<ConversationsClient, AsyncConversationsClient>> LEVELS = List.of(
            CONVERSATIONS
                    .call("FetchConfigurationWebhook", "/v1/Configuration/Webhooks")
                    .answers("{}")
                    .by(
                            (m, o) -> m.webhookConfiguration().with(o).fetch(),
                            (m, o) -> m.webhookConfiguration().with(o).fetch()),
            CONVERSATIONS
                    .call("UpdateConfigurationWebhook", "/v1/Configuration/Webhooks")
                    .says(
                            "Method=GET&Filters=onMessageAdd&Filters=onMessageAdded&PreWebhookUrl=https://example.com/pre&PostWebhookUrl=https://example.com/post&Target=flex")
                    .answers("{}")
                    .by(
                            (m, o) -> m.webhookConfiguration()
                                    .with(o)
                                    .update(w -> levels(w).target(WebhookTarget.FLEX)),
                            (m, o) -> m.webhookConfiguration()
                                    .with(o)
                                    .update(w -> levels(w).target(WebhookTarget.FLEX))),
            CONVERSATIONS
                    .call(
                            "FetchServiceWebhookConfiguration",
                            "/v1/Services/" + Sids.SERVICE + "/Configuration/Webhooks")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .webhookConfiguration()
                                    .with(o)
                                    .fetch(),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .webhookConfiguration()
                                    .with(o)
                                    .fetch()),
            CONVERSATIONS
                    .call(
                            "UpdateServiceWebhookConfiguration",
                            "/v1/Services/" + Sids.SERVICE + "/Configuration/Webhooks")
                    .says(
                            "Method=GET&Filters=onMessageAdd&Filters=onMessageAdded&PreWebhookUrl=https://example.com/pre&PostWebhookUrl=https://example.com/post")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .webhookConfiguration()
                                    .with(o)
                                    .update(WebhookCalls::levels),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .webhookConfiguration()
                                    .with(o)
                                    .update(WebhookCalls::levels)));

    private WebhookCalls() {}

    static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> webhooks(Family f) {
        return Stream.of(webhooksCreated(f), webhooksRead(f), webhooksChanged(f));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> webhooksCreated(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks")
                        .says(
                                "Target=webhook&Configuration.Url=https://example.com/w&Configuration.Method=get&Configuration.Filters=onMessageAdded&Configuration.Filters=onDeliveryUpdated&Configuration.Triggers=help&Configuration.FlowSid="
                                        + Sids.FLOW + "&Configuration.ReplayAfter=2")
                        .answers(named(Sids.WEBHOOK))
                        .by(
                                (m, o) -> f.webhooks(m)
                                        .with(o)
                                        .create(
                                                WebhookTarget.WEBHOOK,
                                                w -> everything(w).replayAfter(2)),
                                (m, o) -> f.webhooks(m)
                                        .with(o)
                                        .create(
                                                WebhookTarget.WEBHOOK,
                                                w -> everything(w).replayAfter(2))),
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks")
                        .named("by a word")
                        .says("Target=trigger&Configuration.Url=https://example.com/w&Configuration.Triggers=help")
                        .answers(named(Sids.WEBHOOK))
                        .by(
                                (m, o) -> f.webhooks(m)
                                        .with(o)
                                        .create(
                                                WebhookTarget.TRIGGER,
                                                w -> w.url("https://example.com/w")
                                                        .triggers("help")),
                                (m, o) -> f.webhooks(m)
                                        .with(o)
                                        .create(
                                                WebhookTarget.TRIGGER,
                                                w -> w.url("https://example.com/w")
                                                        .triggers("help"))),
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks")
                        .named("of Studio")
                        .says("Target=studio&Configuration.FlowSid=" + Sids.FLOW)
                        .answers(named(Sids.WEBHOOK))
                        .by(
                                (m, o) -> f.webhooks(m).with(o).create(WebhookTarget.STUDIO, w -> w.flowSid(Sids.FLOW)),
                                (m, o) ->
                                        f.webhooks(m).with(o).create(WebhookTarget.STUDIO, w -> w.flowSid(Sids.FLOW))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> webhooksRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("FetchConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks" + "/" + Sids.WEBHOOK)
                        .answers(named(Sids.WEBHOOK))
                        .by(
                                (m, o) -> f.webhooks(m).with(o).fetch(Sids.WEBHOOK),
                                (m, o) -> f.webhooks(m).with(o).fetch(Sids.WEBHOOK)),
                CONVERSATIONS
                        .call(
                                f.operation("ListConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks")
                        .says("PageSize=5")
                        .lists("webhooks")
                        .by(
                                (m, o) -> f.webhooks(m).with(o).list(q -> q.pageSize(5)),
                                (m, o) -> f.webhooks(m).with(o).list(q -> q.pageSize(5))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> webhooksChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("UpdateConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks" + "/" + Sids.WEBHOOK)
                        .says(
                                "Configuration.Url=https://example.com/w&Configuration.Method=get&Configuration.Filters=onMessageAdded&Configuration.Filters=onDeliveryUpdated&Configuration.Triggers=help&Configuration.FlowSid="
                                        + Sids.FLOW)
                        .answers(named(Sids.WEBHOOK))
                        .by(
                                (m, o) -> f.webhooks(m).with(o).update(Sids.WEBHOOK, WebhookCalls::everything),
                                (m, o) -> f.webhooks(m).with(o).update(Sids.WEBHOOK, WebhookCalls::everything)),
                CONVERSATIONS
                        .call(
                                f.operation("DeleteConversationScopedWebhook"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Webhooks" + "/" + Sids.WEBHOOK)
                        .doing(
                                (m, o) -> f.webhooks(m).with(o).delete(Sids.WEBHOOK),
                                (m, o) -> f.webhooks(m).with(o).delete(Sids.WEBHOOK)));
    }

    private static ConversationWebhookParams.Builder everything(ConversationWebhookParams.Builder webhook) {
        return webhook.url("https://example.com/w")
                .method(WebhookMethod.GET)
                .filters(EventType.MESSAGE_ADDED, EventType.DELIVERY_UPDATED)
                .triggers("help")
                .flowSid(Sids.FLOW);
    }

    private static WebhookConfigurationParams.Builder levels(WebhookConfigurationParams.Builder webhook) {
        return webhook.method(WebhookMethod.GET)
                .filters(EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED)
                .preWebhookUrl("https://example.com/pre")
                .postWebhookUrl("https://example.com/post");
    }
}
