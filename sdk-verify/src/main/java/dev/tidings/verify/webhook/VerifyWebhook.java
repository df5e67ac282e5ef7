package dev.tidings.verify.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An address that is told of factors and challenges of a service; never of verifications. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerifyWebhookBuilder.class)
public interface VerifyWebhook extends ApiModel {
    /** Its name. */
    VerifyWebhookSid sid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** What it is told of. */
    List<VerifyEventType> eventTypes();

    /** Whether it is called. */
    Optional<VerifyWebhookStatus> status();

    /** In which form it is told. */
    Optional<VerifyWebhookVersion> version();

    /** The address. */
    @Value.Redacted
    Optional<String> webhookUrl();

    /** How it is called. */
    Optional<WebhookMethod> webhookMethod();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A webhook to be put together, for tests. */
    static VerifyWebhookBuilder builder() {
        return new VerifyWebhookBuilder();
    }
}
