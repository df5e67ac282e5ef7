package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where passkeys may be kept. */
public final class AuthenticatorAttachment extends OpenEnum<AuthenticatorAttachment.Known> {
    private static final Words<AuthenticatorAttachment> WORDS = new Words<>();

    /** On the device that signs in. */
    public static final AuthenticatorAttachment PLATFORM =
            WORDS.add(new AuthenticatorAttachment("platform", Known.PLATFORM));

    /** On another one, such as a security key or a phone. */
    public static final AuthenticatorAttachment CROSS_PLATFORM =
            WORDS.add(new AuthenticatorAttachment("cross-platform", Known.CROSS_PLATFORM));

    /** Wherever the user likes. */
    public static final AuthenticatorAttachment ANY = WORDS.add(new AuthenticatorAttachment("any", Known.ANY));

    /** The known words, to switch over. */
    public enum Known {
        PLATFORM,
        CROSS_PLATFORM,
        ANY,
        OTHER
    }

    private AuthenticatorAttachment(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AuthenticatorAttachment of(String text) {
        AuthenticatorAttachment known = WORDS.find(text);
        return known != null ? known : new AuthenticatorAttachment(text, Known.OTHER);
    }
}
