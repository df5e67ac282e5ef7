package dev.tidings.messaging.link;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A domain's SID ({@code DN…}). */
public final class DomainSid extends Sid {
    private DomainSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code DN} and 32 hexadecimal digits
     */
    public static DomainSid of(String text) {
        return new DomainSid(checked("domainSid", text, "DN"));
    }

    @JsonCreator
    static @Nullable DomainSid read(String text) {
        return text.isEmpty() ? null : new DomainSid(text);
    }
}
