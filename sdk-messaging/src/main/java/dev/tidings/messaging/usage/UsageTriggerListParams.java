package dev.tidings.messaging.usage;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which triggers to list; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface UsageTriggerListParams {
    /** Only those that watch this. */
    Optional<UsageCategory> usageCategory();

    /** Only those that watch this number. */
    Optional<TriggerField> triggerBy();

    /** Only those that can fire so often. */
    Optional<TriggerInterval> recurring();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A list to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableUsageTriggerListParams.Builder {
        Builder() {}
    }
}
