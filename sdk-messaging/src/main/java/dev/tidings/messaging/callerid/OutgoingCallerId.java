package dev.tidings.messaging.callerid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that is not the backend's, but that the account has shown to be its own. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = OutgoingCallerIdBuilder.class)
public interface OutgoingCallerId extends ApiModel {
    /** Its name. */
    PhoneNumberSid sid();

    /** The account that it was validated for. */
    Optional<AccountSid> accountSid();

    /** The number in E.164 form. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** What people call it; the number as it is written in its country, by default. */
    @Value.Redacted
    Optional<String> friendlyName();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** A caller id to be put together, for tests. */
    static OutgoingCallerIdBuilder builder() {
        return new OutgoingCallerIdBuilder();
    }
}
