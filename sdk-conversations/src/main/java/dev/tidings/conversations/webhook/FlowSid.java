package dev.tidings.conversations.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A Studio flow's SID ({@code FW…}). */
public final class FlowSid extends Sid {
    private FlowSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code FW} and 32 hexadecimal digits
     */
    public static FlowSid of(String text) {
        return new FlowSid(checked("flowSid", text, "FW"));
    }

    @JsonCreator
    static @Nullable FlowSid read(String text) {
        return text.isEmpty() ? null : new FlowSid(text);
    }
}
