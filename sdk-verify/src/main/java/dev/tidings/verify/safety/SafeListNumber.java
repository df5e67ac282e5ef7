package dev.tidings.verify.safety;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that is never taken for a fraudster's. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSafeListNumber.class)
@JsonDeserialize(builder = SafeListNumber.Builder.class)
public interface SafeListNumber extends ApiModel {
    /** The number in E.164 form. */
    @Value.Redacted
    String phoneNumber();

    /** Its name. */
    Optional<SafeListSid> sid();

    /** Its address. */
    Optional<String> url();

    /** A number to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts a number together. */
    final class Builder extends ImmutableSafeListNumber.Builder {
        Builder() {}
    }
}
