package dev.tidings.messaging.usage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A watch over the usage of one category, which calls an application when it reaches a value. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = UsageTriggerBuilder.class)
public interface UsageTrigger extends ApiModel {
    /** Its name. */
    UsageTriggerSid sid();

    /** The account whose usage it watches. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** What it watches. */
    Optional<UsageCategory> usageCategory();

    /** Which number of that. */
    Optional<TriggerField> triggerBy();

    /** At which value it fires. */
    Optional<BigDecimal> triggerValue();

    /** Where the number stands. */
    Optional<BigDecimal> currentValue();

    /** How often it can fire; {@code alltime}, or empty: once. */
    Optional<TriggerInterval> recurring();

    /** What it calls when it fires. */
    @Value.Redacted
    Optional<String> callbackUrl();

    /** How it calls that. */
    Optional<WebhookMethod> callbackMethod();

    /** When it fired last. */
    Optional<Instant> dateFired();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** The version of the API that its webhook speaks. */
    Optional<String> apiVersion();

    /** Its path. */
    Optional<String> uri();

    /** The path of the usage that it watches. */
    Optional<String> usageRecordUri();

    /** A trigger to be put together, for tests. */
    static UsageTriggerBuilder builder() {
        return new UsageTriggerBuilder();
    }
}
