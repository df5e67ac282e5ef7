package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A new certificate that is being looked at. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CertificateInValidationBuilder.class)
public interface CertificateInValidation extends ApiModel {
    /** How far that is, such as {@code pending}. */
    Optional<String> status();

    /** When it will expire. */
    Optional<Instant> dateExpires();

    /** A certificate to be put together, for tests. */
    static CertificateInValidationBuilder builder() {
        return new CertificateInValidationBuilder();
    }
}
