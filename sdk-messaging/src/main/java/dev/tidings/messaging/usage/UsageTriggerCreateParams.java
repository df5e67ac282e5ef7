package dev.tidings.messaging.usage;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.WebhookMethod;
import java.util.Optional;
import org.immutables.value.Value;

/** What usage to watch, and what to call when it reaches a value. */
@Value.Immutable
@ParamsStyle
public interface UsageTriggerCreateParams {
    /** What to watch. */
    UsageCategory usageCategory();

    /** At which value to fire; with a plus sign before it, at the present value and so much more. */
    String triggerValue();

    /** What to call when it fires. */
    @Value.Redacted
    String callbackUrl();

    /** How to call that; POST by default. */
    Optional<WebhookMethod> callbackMethod();

    /** What people call it, up to 64 characters. */
    Optional<String> friendlyName();

    /** How often it can fire; once by default. */
    Optional<TriggerInterval> recurring();

    /** Which number to watch; the usage by default. */
    Optional<TriggerField> triggerBy();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.address("callbackUrl", callbackUrl());
        Check.length("friendlyName", friendlyName(), 64);
        if (!triggerValue().matches("[+]?\\d+([.]\\d+)?")) {
            throw Check.refused("triggerValue is '" + triggerValue()
                    + "': it must be a number such as 1000, or +1000 for so much more");
        }
    }

    /** A trigger to be described, beginning with what it watches, at which value it fires, and what it calls. */
    static Start builder() {
        return category -> value ->
                url -> new Builder().usageCategory(category).triggerValue(value).callbackUrl(url);
    }

    /** The first step: what to watch. */
    interface Start {
        /** Sets what to watch. */
        NeedsValue usageCategory(UsageCategory category);
    }

    /** The second step: at which value to fire. */
    interface NeedsValue {
        /** Sets at which value to fire; with a plus sign before it, at the present value and so much more. */
        NeedsCallback triggerValue(String value);

        /** Sets at which value to fire. */
        default NeedsCallback triggerValue(long value) {
            return triggerValue(Long.toString(value));
        }
    }

    /** The third step: what to call. */
    interface NeedsCallback {
        /** Sets what to call when it fires. */
        Builder callbackUrl(String url);
    }

    /** The further steps, in any order. */
    final class Builder extends ImmutableUsageTriggerCreateParams.Builder {
        Builder() {}
    }
}
