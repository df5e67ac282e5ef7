package dev.tidings.messaging.link;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.Optional;
import org.immutables.value.Value;

/** The tie between a service and the domain of its short links. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = DomainAssociationBuilder.class)
public interface DomainAssociation extends ApiModel {
    /** The domain. */
    DomainSid domainSid();

    /** The service. */
    Optional<MessagingServiceSid> messagingServiceSid();

    /** Its address. */
    Optional<String> url();

    /** An association to be put together, for tests. */
    static DomainAssociationBuilder builder() {
        return new DomainAssociationBuilder();
    }
}
