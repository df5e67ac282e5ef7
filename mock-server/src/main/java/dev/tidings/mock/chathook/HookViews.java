package dev.tidings.mock.chathook;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.HookSettings;
import dev.tidings.mock.chatevent.ScopedHook;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Webhooks of conversations on the wire. */
final class HookViews {
    static final View<HookSettings> ACCOUNT = View.of("ConfigurationWebhook", (settings, out) -> {
        out.string("account_sid", settings.accountSid());
        urls(settings, out);
        // Those of an account have a method from the start, other than those of a service.
        out.string("method", settings.methodUsed())
                .string("target", settings.target().name().toLowerCase(Locale.ROOT))
                .url("url", "/v1/Configuration/Webhooks");
    });

    static final View<HookSettings> SERVICE = View.of("ServiceWebhookConfiguration", (settings, out) -> {
        out.string("account_sid", settings.accountSid()).string("chat_service_sid", settings.holderSid());
        urls(settings, out);
        out.string("method", settings.method())
                .url("url", "/v1/Services/" + settings.holderSid() + "/Configuration/Webhooks");
    });

    private HookViews() {}

    private static void urls(HookSettings settings, ResourceWriter out) {
        List<String> filters = settings.filters();
        out.string("pre_webhook_url", settings.preUrl())
                .string("post_webhook_url", settings.postUrl())
                .data("filters", filters);
    }

    /** Webhooks of one conversation, seen from {@code scope}. */
    static View<ScopedHook> scoped(ChatScope scope) {
        return View.of("ConversationScopedWebhook", (hook, out) -> {
            out.string("sid", hook.sid()).string("account_sid", hook.accountSid());
            if (scope.named()) {
                out.string("chat_service_sid", hook.serviceSid());
            }
            out.string("conversation_sid", hook.conversationSid())
                    .string("target", hook.target().wire())
                    .object("configuration", configuration -> configuration(hook, configuration))
                    .iso("date_created", hook.created())
                    .iso("date_updated", hook.updated())
                    .url("url", scope.path("/Conversations/" + hook.conversationSid() + "/Webhooks/" + hook.sid()));
        });
    }

    /** Keywords stand where the names of events do, as in Twilio's own examples. */
    private static void configuration(ScopedHook hook, ResourceWriter out) {
        @Nullable String flow = hook.flowSid();
        if (flow != null) {
            out.string("flow_sid", flow);
        } else {
            out.string("url", hook.url())
                    .string("method", hook.method().toLowerCase(Locale.ROOT))
                    .strings("filters", hook.words());
        }
    }
}
