package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a credential for push notifications ({@code CR…}). */
public final class PushCredentialSid extends Sid {
    private PushCredentialSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code CR} and 32 hexadecimal digits
     */
    public static PushCredentialSid of(String text) {
        return new PushCredentialSid(checked("pushCredentialSid", text, "CR"));
    }

    @JsonCreator
    static @Nullable PushCredentialSid read(String text) {
        return text.isEmpty() ? null : new PushCredentialSid(text);
    }
}
