package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a device shows with a challenge. */
public final class ChallengeDetails extends JsonObject {
    private ChallengeDetails(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChallengeDetails of(Map<String, Object> members) {
        return new ChallengeDetails(members);
    }

    /** What is asked. */
    public Optional<String> message() {
        return text("message");
    }

    /** When it was asked, if the service has devices show that. */
    public Optional<Instant> date() {
        return time("date");
    }

    /**
     * What more is to be known, the labels and values of which are cut where the backend sends longer ones than it
     * takes.
     */
    public List<ChallengeField> fields() {
        return objects("fields").stream().map(ChallengeDetails::field).toList();
    }

    private static ChallengeField field(Map<String, Object> members) {
        ChallengeDetails field = of(members);
        return new ChallengeField(field.cut("label", 36), field.cut("value", 128));
    }

    private String cut(String name, int most) {
        String text = text(name).orElse("");
        int length = text.codePointCount(0, text.length());
        return length > most ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
    }
}
