package dev.tidings.verify.factor;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who has factors. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = EntityBuilder.class)
public interface Entity extends ApiModel {
    /** Its name. */
    EntitySid sid();

    /** What the application calls the user. */
    Optional<String> identity();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** An entity to be put together, for tests. */
    static EntityBuilder builder() {
        return new EntityBuilder();
    }
}
