package dev.tidings.messaging.link;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a domain's settings ({@code ZK…}). */
public final class DomainConfigSid extends Sid {
    private DomainConfigSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code ZK} and 32 hexadecimal digits
     */
    public static DomainConfigSid of(String text) {
        return new DomainConfigSid(checked("domainConfigSid", text, "ZK"));
    }

    @JsonCreator
    static @Nullable DomainConfigSid read(String text) {
        return text.isEmpty() ? null : new DomainConfigSid(text);
    }
}
