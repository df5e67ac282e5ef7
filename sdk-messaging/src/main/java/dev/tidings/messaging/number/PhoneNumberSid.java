package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A phone number's SID ({@code PN…}), of a number of the account or of a verified caller id. */
public final class PhoneNumberSid extends Sid {
    private PhoneNumberSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code PN} and 32 hexadecimal digits
     */
    public static PhoneNumberSid of(String text) {
        return new PhoneNumberSid(checked("phoneNumberSid", text, "PN"));
    }

    @JsonCreator
    static @Nullable PhoneNumberSid read(String text) {
        return text.isEmpty() ? null : new PhoneNumberSid(text);
    }
}
