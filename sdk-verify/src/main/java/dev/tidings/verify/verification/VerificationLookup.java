package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What is known of the carrier of a number; empty unless the service has it looked up. */
public final class VerificationLookup extends JsonObject {
    private VerificationLookup(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VerificationLookup of(Map<String, Object> members) {
        return new VerificationLookup(members);
    }

    /** The carrier's name. */
    public Optional<String> carrierName() {
        return carrier().text("name");
    }

    /** What kind of line it is, such as {@code mobile}, {@code landline} or {@code voip}. */
    public Optional<String> lineType() {
        return carrier().text("type");
    }

    /** The country's code in mobile networks. */
    public Optional<String> mobileCountryCode() {
        return carrier().text("mobile_country_code");
    }

    /** The carrier's code in mobile networks. */
    public Optional<String> mobileNetworkCode() {
        return carrier().text("mobile_network_code");
    }

    /** Why nothing is known, as a code of the backend's error dictionary. */
    public Optional<Integer> errorCode() {
        return carrier().number("error_code");
    }

    private VerificationLookup carrier() {
        return of(object("carrier"));
    }
}
