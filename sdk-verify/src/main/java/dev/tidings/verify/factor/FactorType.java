package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** A way of showing that one is there. */
public final class FactorType extends OpenEnum<FactorType.Known> {
    private static final Words<FactorType> WORDS = new Words<>();

    /** With a key on a device, asked by a push notification. */
    public static final FactorType PUSH = WORDS.add(new FactorType("push", Known.PUSH));

    /** With a code of an authenticator app. */
    public static final FactorType TOTP = WORDS.add(new FactorType("totp", Known.TOTP));

    /** With a passkey. */
    public static final FactorType PASSKEYS = WORDS.add(new FactorType("passkeys", Known.PASSKEYS));

    /** The known words, to switch over. */
    public enum Known {
        PUSH,
        TOTP,
        PASSKEYS,
        OTHER
    }

    private FactorType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static FactorType of(String text) {
        FactorType known = WORDS.find(text);
        return known != null ? known : new FactorType(text, Known.OTHER);
    }
}
