package dev.tidings.lookup.v1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.lookup.data.CallerName;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What Lookup v1 knows of a number. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LegacyLookupResultBuilder.class)
public interface LegacyLookupResult extends ApiModel {
    /** The number in E.164 form. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** As it is written inside its country. */
    @Value.Redacted
    Optional<String> nationalFormat();

    /** Its country, two letters. */
    Optional<String> countryCode();

    /** Its carrier, if it was asked for. */
    Optional<Carrier> carrier();

    /** The name that it shows when it calls, if it was asked for. */
    Optional<CallerName> callerName();

    /** What add-ons told, as they told it: {@code status} and, by their names, {@code results}. */
    @Value.Redacted
    Optional<Map<String, Object>> addOns();

    /** Its address. */
    @Value.Redacted
    Optional<String> url();

    /** A result to be put together, for tests. */
    static LegacyLookupResultBuilder builder() {
        return new LegacyLookupResultBuilder();
    }
}
