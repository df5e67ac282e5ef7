package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A participant's SID ({@code MB…}). */
public final class ParticipantSid extends Sid {
    private ParticipantSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code MB} and 32 hexadecimal digits
     */
    public static ParticipantSid of(String text) {
        return new ParticipantSid(checked("participantSid", text, "MB"));
    }

    @JsonCreator
    static @Nullable ParticipantSid read(String text) {
        return text.isEmpty() ? null : new ParticipantSid(text);
    }
}
