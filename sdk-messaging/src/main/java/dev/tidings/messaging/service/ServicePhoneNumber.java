package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import dev.tidings.messaging.number.PhoneNumberSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number in a service's pool. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ServicePhoneNumberBuilder.class)
public interface ServicePhoneNumber extends ApiModel {
    /** Its name. */
    PhoneNumberSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service whose pool it is in. */
    Optional<MessagingServiceSid> serviceSid();

    /** The number in E.164 form. */
    Optional<String> phoneNumber();

    /** Its country, two letters. */
    Optional<String> countryCode();

    /** What it can do, such as {@code SMS}, {@code MMS}, {@code Voice}. */
    List<String> capabilities();

    /** When it was put into the pool. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A number to be put together, for tests. */
    static ServicePhoneNumberBuilder builder() {
        return new ServicePhoneNumberBuilder();
    }
}
