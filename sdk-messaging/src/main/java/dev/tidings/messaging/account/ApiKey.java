package dev.tidings.messaging.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name and a secret with which calls can be made instead of the account's own. Printing it does not show its
 * secret.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ApiKeyBuilder.class)
public interface ApiKey extends ApiModel {
    /** Its name. */
    ApiKeySid sid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Its secret; told once, when it is created. */
    @Value.Redacted
    Optional<String> secret();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** A key to be put together, for tests. */
    static ApiKeyBuilder builder() {
        return new ApiKeyBuilder();
    }
}
