package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How much something about passkeys is wanted. */
public final class PasskeyRequirement extends OpenEnum<PasskeyRequirement.Known> {
    private static final Words<PasskeyRequirement> WORDS = new Words<>();

    /** It must be so. */
    public static final PasskeyRequirement REQUIRED = WORDS.add(new PasskeyRequirement("required", Known.REQUIRED));

    /** It should be so where that can be done. */
    public static final PasskeyRequirement PREFERRED = WORDS.add(new PasskeyRequirement("preferred", Known.PREFERRED));

    /** It should not be so. */
    public static final PasskeyRequirement DISCOURAGED =
            WORDS.add(new PasskeyRequirement("discouraged", Known.DISCOURAGED));

    /** The known words, to switch over. */
    public enum Known {
        REQUIRED,
        PREFERRED,
        DISCOURAGED,
        OTHER
    }

    private PasskeyRequirement(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static PasskeyRequirement of(String text) {
        PasskeyRequirement known = WORDS.find(text);
        return known != null ? known : new PasskeyRequirement(text, Known.OTHER);
    }
}
