package dev.tidings.messaging.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A second auth token, good besides the first. Printing it does not show it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSecondaryAuthToken.class)
@JsonDeserialize(builder = SecondaryAuthToken.Builder.class)
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
    static Builder builder() {
        return new Builder();
    }

    /** Puts a token together. */
    final class Builder extends ImmutableSecondaryAuthToken.Builder {
        Builder() {}
    }
}
