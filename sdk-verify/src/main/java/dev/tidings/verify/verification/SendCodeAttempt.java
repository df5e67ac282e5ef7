package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One sending of a code. */
public final class SendCodeAttempt extends JsonObject {
    private SendCodeAttempt(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SendCodeAttempt of(Map<String, Object> members) {
        return new SendCodeAttempt(members);
    }

    /** When it was. */
    public Optional<Instant> time() {
        return time("time");
    }

    /** How it was sent. */
    public Optional<Channel> channel() {
        return text("channel").map(word -> Channel.of(word.toLowerCase(Locale.ROOT)));
    }

    /** Its name among attempts. */
    public Optional<AttemptSid> attemptSid() {
        return parsed("attempt_sid", AttemptSid::of);
    }
}
