package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How codes of authenticator apps are made, where a factor does not say so; empty until set. */
public final class TotpSettings extends JsonObject {
    private TotpSettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TotpSettings of(Map<String, Object> members) {
        return new TotpSettings(members);
    }

    /** What apps show as the issuer; the service's name if there is none. */
    public Optional<String> issuer() {
        return text("issuer");
    }

    /** How long a code counts; 30 seconds if not set. */
    public Optional<Duration> timeStep() {
        return seconds("time_step");
    }

    /** How many digits a code has; 6 if not set. */
    public Optional<Integer> codeLength() {
        return number("code_length");
    }

    /** How many steps before and after now count too; 1 if not set. */
    public Optional<Integer> skew() {
        return number("skew");
    }
}
