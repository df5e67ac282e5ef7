package dev.tidings.verify.attempt;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What became of an attempt on its channel. */
public final class AttemptChannelData extends JsonObject {
    private AttemptChannelData(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttemptChannelData of(Map<String, Object> members) {
        return new AttemptChannelData(members);
    }

    /** The recipient. */
    public Optional<String> to() {
        return text("to");
    }

    /** Whether the code was typed: {@code confirmed}, {@code unconfirmed} or {@code expired}. */
    public Optional<String> status() {
        return text("status");
    }

    /** What became of the message, such as {@code delivered}. */
    public Optional<String> messageStatus() {
        return text("message_status");
    }

    /** What became of the call, such as {@code completed}. */
    public Optional<String> callStatus() {
        return text("call_status");
    }

    /** Why it did not arrive, as a code of the backend's error dictionary. */
    public Optional<Integer> errorCode() {
        return number("error_code");
    }

    /** The country, two letters. */
    public Optional<String> country() {
        return text("country");
    }

    /** How many digits the code has. */
    public Optional<Integer> codeLength() {
        return number("code_length");
    }

    /** The language of the message. */
    public Optional<String> locale() {
        return text("locale");
    }

    /** The country's code in mobile networks. */
    public Optional<String> mcc() {
        return text("mcc");
    }

    /** The carrier's code in mobile networks. */
    public Optional<String> mnc() {
        return text("mnc");
    }

    /** The carrier's name. */
    public Optional<String> carrier() {
        return text("carrier");
    }
}
