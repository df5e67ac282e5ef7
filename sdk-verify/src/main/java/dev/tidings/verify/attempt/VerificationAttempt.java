package dev.tidings.verify.attempt;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.Money;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.verification.AttemptSid;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One attempt to bring a code to somebody. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerificationAttemptBuilder.class)
public interface VerificationAttempt extends ApiModel {
    /** Its name. */
    AttemptSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** The verification whose code it was. */
    Optional<VerificationSid> verificationSid();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Whether the code was typed. */
    Optional<ConversionStatus> conversionStatus();

    /** How it was sent. */
    Optional<Channel> channel();

    /** What it cost, without the fee for success; it may be known later only. */
    default Optional<Money> price() {
        return AttemptPrice.read(priceMembers());
    }

    /** The value and currency of {@link #price()}. */
    @AllowNulls
    @JsonProperty("price")
    Map<String, Object> priceMembers();

    /** What became of it on its channel. */
    Optional<AttemptChannelData> channelData();

    /** Its address. */
    Optional<String> url();

    /** An attempt to be put together, for tests. */
    static VerificationAttemptBuilder builder() {
        return new VerificationAttemptBuilder();
    }
}
