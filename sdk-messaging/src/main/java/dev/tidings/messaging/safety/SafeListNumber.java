package dev.tidings.messaging.safety;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A number, or a thousand of them, that is never taken for a fraudster's. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSafeListNumber.class)
@JsonDeserialize(builder = SafeListNumber.Builder.class)
public interface SafeListNumber extends ApiModel {
    /** The number in E.164 form, or the first digits of a thousand and {@code xxx}. */
    @Value.Redacted
    String phoneNumber();

    /** Its name. */
    Optional<SafeListSid> sid();

    /** A number to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts a number together. */
    final class Builder extends ImmutableSafeListNumber.Builder {
        Builder() {}
    }
}
