package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a domain leads to where short links are answered. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DnsValidationBuilder.class)
public interface DnsValidation extends ApiModel {
    /** The domain. */
    Optional<DomainSid> domainSid();

    /** Whether it does. */
    Optional<Boolean> isValid();

    /** Why not; an empty text if it does. */
    Optional<String> reason();

    /** Its address. */
    Optional<String> url();

    /** A validation to be put together, for tests. */
    static DnsValidationBuilder builder() {
        return new DnsValidationBuilder();
    }
}
