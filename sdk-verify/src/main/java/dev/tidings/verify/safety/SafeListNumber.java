package dev.tidings.verify.safety;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that is never taken for a fraudster's. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SafeListNumberBuilder.class)
public interface SafeListNumber extends ApiModel {
    /** The number in E.164 form. */
    @Value.Redacted
    String phoneNumber();

    /** Its name. */
    Optional<SafeListSid> sid();

    /** Its address. */
    Optional<String> url();

    /** A number to be put together, for tests. */
    static SafeListNumberBuilder builder() {
        return new SafeListNumberBuilder();
    }
}
