package dev.tidings.messaging.service;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a service is to be set up; what is not said stays as it is, or gets the backend's default in a new service. An
 * empty address takes one away.
 */
@Value.Immutable
@ParamsStyle
public interface MessagingServiceParams {
    /** What people call it, up to 64 characters. */
    Optional<String> friendlyName();

    /** Where messages to its senders are to be reported; without it they are lost. */
    @Value.Redacted
    Optional<String> inboundRequestUrl();

    /** How {@link #inboundRequestUrl} is to be called; POST by default. */
    Optional<WebhookMethod> inboundMethod();

    /** What is to be called if {@link #inboundRequestUrl} fails. */
    @Value.Redacted
    Optional<String> fallbackUrl();

    /** How {@link #fallbackUrl} is to be called; POST by default. */
    Optional<WebhookMethod> fallbackMethod();

    /** Where changes of status are to be reported, unless a message names another address. */
    @Value.Redacted
    Optional<String> statusCallback();

    /** Whether a recipient always gets messages from the same sender; true by default. */
    Optional<Boolean> stickySender();

    /** Whether media become a link in an SMS where MMS does not go; true by default. */
    Optional<Boolean> mmsConverter();

    /** Whether characters that cost segments are replaced by look-alikes; true by default. */
    Optional<Boolean> smartEncoding();

    /** Whether texts are looked at for what carriers do not take; as the account is set up by default. */
    Optional<ScanMessageContent> scanMessageContent();

    /** No longer in use. */
    Optional<Boolean> fallbackToLongCode();

    /**
     * Whether a sender of the recipient's area code is preferred, in the United States and Canada; true by default.
     */
    Optional<Boolean> areaCodeGeomatch();

    /**
     * How long a message may wait in the queue, unless it says so itself: whole seconds, 1 to 36000, which is the
     * default.
     */
    Optional<Duration> validityPeriod();

    /** Reserved by the backend. */
    Optional<Boolean> synchronousValidation();

    /** What it is for; undeclared by default. */
    Optional<Usecase> usecase();

    /** Whether each number's own address is called instead of {@link #inboundRequestUrl}; false by default. */
    Optional<Boolean> useInboundWebhookOnNumber();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.address("inboundRequestUrl", inboundRequestUrl());
        Check.address("fallbackUrl", fallbackUrl());
        Check.address("statusCallback", statusCallback());
        Check.seconds("validityPeriod", validityPeriod(), 1, 36_000); // 21624
    }

    /** A service to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableMessagingServiceParams.Builder {
        Builder() {}
    }
}
