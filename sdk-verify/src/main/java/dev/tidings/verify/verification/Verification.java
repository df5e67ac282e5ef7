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

/** A code sent to somebody, who is to type it within ten minutes. Nobody but its recipient learns the code. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerificationBuilder.class)
public interface Verification extends ApiModel {
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

    /** Whether the right code was typed, or the application said so. */
    default boolean approved() {
        return status().filter(VerificationStatus.APPROVED::equals).isPresent();
    }

    /** Whether a code can still be typed. */
    default boolean pending() {
        return status().filter(VerificationStatus.PENDING::equals).isPresent();
    }

    /** Whether it is approved; {@link #approved()} says the same. */
    Optional<Boolean> valid();

    /** What is known of the carrier of the number. */
    Optional<VerificationLookup> lookup();

    /** How much money it is about, with its currency. */
    @Value.Redacted
    Optional<String> amount();

    /** Who gets the money. */
    @Value.Redacted
    Optional<String> payee();

    /** Each sending of the code, oldest first. */
    List<SendCodeAttempt> sendCodeAttempts();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** How the phone shows that it is there, if the channel is {@code sna}. */
    Optional<SilentAuth> sna();

    /** Its address. */
    Optional<String> url();

    /** A verification to be put together, for tests. */
    static VerificationBuilder builder() {
        return new VerificationBuilder();
    }
}
