package dev.tidings.lookup.v1;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What Lookup v1 is to tell of a number. If nothing is said: its country and its format. */
@Value.Immutable
@ParamsStyle
public interface LegacyLookupParams {
    /** The country, two letters, whose national form the number is in; {@code US} by default. */
    Optional<String> countryCode();

    /** What is wanted besides. */
    List<LookupType> types();

    /** The add-ons that are asked, by their unique names. */
    List<String> addOns();

    /** What add-ons are told besides the number; the keys are an add-on's unique name, a dot and the name of the value. */
    @Value.Redacted
    Map<String, String> addOnsData();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        countryCode().ifPresent(code -> Check.country("countryCode", code));
    }

    /** A query to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableLegacyLookupParams.Builder {
        Builder() {}

        /** What is wanted besides. */
        public Builder types(LookupType... types) {
            return types(List.of(types));
        }

        /** The add-ons that are asked, by their unique names. */
        public Builder addOns(String... names) {
            return addOns(List.of(names));
        }

        /** What the add-on {@code addOn} is told besides the number. */
        public Builder addOnsData(String addOn, String name, String value) {
            return putAddOnsData(addOn + '.' + name, value);
        }
    }
}
