package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How a phone shows silently that it is there. */
public final class SilentAuth extends JsonObject {
    private SilentAuth(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SilentAuth of(Map<String, Object> members) {
        return new SilentAuth(members);
    }

    /** What the phone must fetch over mobile data, once; after that {@code check} without a code tells. */
    public Optional<String> url() {
        return text("url");
    }
}
