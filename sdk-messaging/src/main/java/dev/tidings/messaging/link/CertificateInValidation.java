package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A new certificate that is being looked at. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCertificateInValidation.class)
@JsonDeserialize(builder = CertificateInValidation.Builder.class)
public interface CertificateInValidation extends ApiModel {
    /** How far that is, such as {@code pending}. */
    Optional<String> status();

    /** When it will expire. */
    Optional<Instant> dateExpires();

    /** A certificate to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts a certificate together. */
    final class Builder extends ImmutableCertificateInValidation.Builder {
        Builder() {}
    }
}
