package dev.tidings.messaging.callerid;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.util.Optional;
import org.immutables.value.Value;

/** A call under way to a number, to be answered with a code. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ValidationRequestBuilder.class)
public interface ValidationRequest extends ApiModel {
    /** The number that is called, in E.164 form. */
    @Value.Redacted
    String phoneNumber();

    /** What who answers has to key in, six digits. */
    @Value.Redacted
    Optional<String> validationCode();

    /** The account that it is validated for. */
    Optional<AccountSid> accountSid();

    /** The call's name ({@code CA…}). */
    Optional<String> callSid();

    /** What people will call the number. */
    @Value.Redacted
    Optional<String> friendlyName();

    /** A validation to be put together, for tests. */
    static ValidationRequestBuilder builder() {
        return new ValidationRequestBuilder();
    }
}
