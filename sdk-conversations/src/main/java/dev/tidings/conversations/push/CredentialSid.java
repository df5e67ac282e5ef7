package dev.tidings.conversations.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A push credential's SID ({@code CR…}). */
public final class CredentialSid extends Sid {
    private CredentialSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code CR} and 32 hexadecimal digits
     */
    public static CredentialSid of(String text) {
        return new CredentialSid(checked("credentialSid", text, "CR"));
    }

    @JsonCreator
    static @Nullable CredentialSid read(String text) {
        return text.isEmpty() ? null : new CredentialSid(text);
    }
}
