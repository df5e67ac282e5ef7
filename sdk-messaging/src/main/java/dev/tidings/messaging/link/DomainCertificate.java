package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The certificate of a domain for short links. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DomainCertificateBuilder.class)
public interface DomainCertificate extends ApiModel {
    /** The domain. */
    DomainSid domainSid();

    /** The domain's address, such as {@code https://go.example.com}. */
    Optional<String> domainName();

    /** Its name. */
    Optional<CertificateSid> certificateSid();

    /** Whether the backend got it and renews it; told by some calls only. */
    Optional<Boolean> managed();

    /** Whether the backend is getting it; told by some calls only. */
    Optional<Boolean> requesting();

    /** The one that will take its place, if it is found good. */
    Optional<CertificateInValidation> certInValidation();

    /** When it expires; empty until it is found good. */
    Optional<Instant> dateExpires();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A certificate to be put together, for tests. */
    static DomainCertificateBuilder builder() {
        return new DomainCertificateBuilder();
    }
}
