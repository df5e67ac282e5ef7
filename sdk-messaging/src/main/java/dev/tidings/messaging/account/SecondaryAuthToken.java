package dev.tidings.messaging.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A second auth token, good besides the first. Printing it does not show it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SecondaryAuthTokenBuilder.class)
public interface SecondaryAuthToken extends ApiModel {
    /** The account. */
    AccountSid accountSid();

    /** The token. */
    @Value.Redacted
    Optional<String> secondaryAuthToken();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A token to be put together, for tests. */
    static SecondaryAuthTokenBuilder builder() {
        return new SecondaryAuthTokenBuilder();
    }
}
