package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** Why a phone did not show silently that it is there. */
public final class SilentAuthError extends JsonObject {
    private SilentAuthError(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SilentAuthError of(Map<String, Object> members) {
        return new SilentAuthError(members);
    }

    /** The attempt. */
    public Optional<AttemptSid> attemptSid() {
        return parsed("attempt_sid", AttemptSid::of);
    }

    /** Why, as a code of the backend's error dictionary; 60519: it is not known yet. */
    public Optional<Integer> code() {
        return number("code");
    }
}
