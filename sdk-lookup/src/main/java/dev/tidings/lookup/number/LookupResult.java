package dev.tidings.lookup.number;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.lookup.data.CallForwarding;
import dev.tidings.lookup.data.CallerName;
import dev.tidings.lookup.data.IdentityMatch;
import dev.tidings.lookup.data.LineStatus;
import dev.tidings.lookup.data.LineTypeIntelligence;
import dev.tidings.lookup.data.PhoneNumberQualityScore;
import dev.tidings.lookup.data.PreFill;
import dev.tidings.lookup.data.ReassignedNumber;
import dev.tidings.lookup.data.SimSwap;
import dev.tidings.lookup.data.SmsPumpingRisk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of a number; of the data packages, those that were asked for. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LookupResultBuilder.class)
public interface LookupResult extends ApiModel {
    /** Whether it is in a range of numbers that can be given to somebody; not whether somebody has it. */
    @Value.Default
    default boolean valid() {
        return false;
    }

    /** Why it is not valid; empty if it is, and in some cases though it is not. */
    List<ValidationError> validationErrors();

    /** The number in E.164 form; what was asked for if it is not valid. */
    @Value.Redacted
    Optional<String> phoneNumber();

    /** As it is written inside its country, such as {@code (415) 992-9960}; empty if it is not valid. */
    @Value.Redacted
    Optional<String> nationalFormat();

    /** Its country, two letters; empty if it is not valid. */
    Optional<String> countryCode();

    /** Its country's calling code, such as {@code 44}; empty if it is not valid. */
    Optional<String> callingCountryCode();

    /** What kind of line it is, and its carrier. */
    Optional<LineTypeIntelligence> lineTypeIntelligence();

    /** The name that it shows when it calls. */
    Optional<CallerName> callerName();

    /** Whether its SIM card was changed of late. */
    Optional<SimSwap> simSwap();

    /** Whether all its calls are forwarded. */
    Optional<CallForwarding> callForwarding();

    /** Whether it can be reached. */
    Optional<LineStatus> lineStatus();

    /** How well what is known of its owner fits what you said. */
    Optional<IdentityMatch> identityMatch();

    /** Whether it has another owner since a day. */
    Optional<ReassignedNumber> reassignedNumber();

    /** How likely messages to it only serve to earn somebody money. */
    Optional<SmsPumpingRisk> smsPumpingRisk();

    /** How good a number it is, all in all. */
    Optional<PhoneNumberQualityScore> phoneNumberQualityScore();

    /** Name and address of its owner. */
    Optional<PreFill> preFill();

    /** What ties it to one of many queries. */
    Optional<String> correlationId();

    /** Why one of many was not looked up, as a code of the backend's error dictionary. */
    Optional<Integer> twilioErrorCode();

    /** Its address; not told of one of many. */
    @Value.Redacted
    Optional<String> url();

    /** A result to be put together, for tests. */
    static LookupResultBuilder builder() {
        return new LookupResultBuilder();
    }
}
