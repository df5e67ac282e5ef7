package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who is told and asked of what happens in the account, or in a service. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = WebhookConfigurationBuilder.class)
public interface WebhookConfiguration extends ApiModel {
    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** How they are called. */
    Optional<WebhookMethod> method();

    /** What they are told and asked. */
    List<EventType> filters();

    /** Who is asked before it happens. */
    @Value.Redacted
    Optional<String> preWebhookUrl();

    /** Who is told after it happened. */
    @Value.Redacted
    Optional<String> postWebhookUrl();

    /** Who that is; of the account only. */
    Optional<WebhookTarget> target();

    /** Its address. */
    Optional<String> url();

    /** A webhook configuration to be put together, for tests. */
    static WebhookConfigurationBuilder builder() {
        return new WebhookConfigurationBuilder();
    }
}
