package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A usage trigger's SID ({@code UT…}). */
public final class UsageTriggerSid extends Sid {
    private UsageTriggerSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code UT} and 32 hexadecimal digits
     */
    public static UsageTriggerSid of(String text) {
        return new UsageTriggerSid(checked("usageTriggerSid", text, "UT"));
    }

    @JsonCreator
    static @Nullable UsageTriggerSid read(String text) {
        return text.isEmpty() ? null : new UsageTriggerSid(text);
    }
}
