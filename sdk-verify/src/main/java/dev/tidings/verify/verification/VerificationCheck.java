package dev.tidings.verify.verification;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of a code that somebody typed. A wrong one is no error: the verification stays pending. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerificationCheckBuilder.class)
public interface VerificationCheck extends ApiModel {
    /** Its name. */
    VerificationSid sid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The number in E.164 form, or the e-mail address. */
    @Value.Redacted
    Optional<String> to();

    /** How the code was sent last. */
    Optional<Channel> channel();

    /** Where it is. */
    Optional<VerificationStatus> status();

    /** Whether it was the right code, and they are who they say. */
    default boolean approved() {
        return status().filter(VerificationStatus.APPROVED::equals).isPresent();
    }

    /** Whether it was the right code; {@link #approved()} says the same. */
    Optional<Boolean> valid();

    /** How much money it is about, with its currency. */
    @Value.Redacted
    Optional<String> amount();

    /** Who gets the money. */
    @Value.Redacted
    Optional<String> payee();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Why their phone did not show silently that it is there, oldest first; an approved one may have some. */
    List<SilentAuthError> snaAttemptsErrorCodes();

    /** A check to be put together, for tests. */
    static VerificationCheckBuilder builder() {
        return new VerificationCheckBuilder();
    }
}
