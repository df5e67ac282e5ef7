package dev.tidings.conversations.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** An address configuration's SID ({@code IG…}). */
public final class AddressConfigurationSid extends Sid {
    private AddressConfigurationSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code IG} and 32 hexadecimal digits
     */
    public static AddressConfigurationSid of(String text) {
        return new AddressConfigurationSid(checked("addressConfigurationSid", text, "IG"));
    }

    @JsonCreator
    static @Nullable AddressConfigurationSid read(String text) {
        return text.isEmpty() ? null : new AddressConfigurationSid(text);
    }
}
