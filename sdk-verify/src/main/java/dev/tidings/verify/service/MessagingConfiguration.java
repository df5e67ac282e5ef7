package dev.tidings.verify.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which Messaging Service sends the codes for one country. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessagingConfigurationBuilder.class)
public interface MessagingConfiguration extends ApiModel {
    /** The country, two letters; {@code all} for those without a configuration of their own. */
    String country();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The Messaging Service that sends there. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A configuration to be put together, for tests. */
    static MessagingConfigurationBuilder builder() {
        return new MessagingConfigurationBuilder();
    }
}
