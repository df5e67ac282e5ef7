package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.Optional;
import org.immutables.value.Value;

/** The tie between a service and the domain of its short links. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableDomainAssociation.class)
@JsonDeserialize(builder = DomainAssociation.Builder.class)
public interface DomainAssociation extends ApiModel {
    /** The domain. */
    DomainSid domainSid();

    /** The service. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** Its address. */
    Optional<String> url();

    /** An association to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts an association together. */
    final class Builder extends ImmutableDomainAssociation.Builder {
        Builder() {}
    }
}
