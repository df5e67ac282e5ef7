package dev.tidings.messaging.number;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A short code of the account. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ShortCodeBuilder.class)
public interface ShortCode extends ApiModel {
    /** Its name. */
    ShortCodeSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** Its digits. */
    Optional<String> shortCode();

    /** What people call it; its digits by default. */
    Optional<String> friendlyName();

    /** Where inbound messages are reported. */
    @Value.Redacted
    Optional<String> smsUrl();

    /** How {@link #smsUrl} is called. */
    Optional<WebhookMethod> smsMethod();

    /** What is called if {@link #smsUrl} fails. */
    @Value.Redacted
    Optional<String> smsFallbackUrl();

    /** How {@link #smsFallbackUrl} is called. */
    Optional<WebhookMethod> smsFallbackMethod();

    /** The version of the API that its webhooks speak. */
    Optional<String> apiVersion();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** A short code to be put together, for tests. */
    static ShortCodeBuilder builder() {
        return new ShortCodeBuilder();
    }
}
