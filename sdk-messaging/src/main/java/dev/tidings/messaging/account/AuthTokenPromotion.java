package dev.tidings.messaging.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The auth token that took the first one's place. Printing it does not show it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AuthTokenPromotionBuilder.class)
public interface AuthTokenPromotion extends ApiModel {
    /** The account. */
    AccountSid accountSid();

    /** The token, which was the second one before. */
    @Value.Redacted
    Optional<String> authToken();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A promotion to be put together, for tests. */
    static AuthTokenPromotionBuilder builder() {
        return new AuthTokenPromotionBuilder();
    }
}
