package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a factor can be used. */
public final class FactorStatus extends OpenEnum<FactorStatus.Known> {
    private static final Words<FactorStatus> WORDS = new Words<>();

    /** Not yet: nobody has shown that it works. */
    public static final FactorStatus UNVERIFIED = WORDS.add(new FactorStatus("unverified", Known.UNVERIFIED));

    /** It can. */
    public static final FactorStatus VERIFIED = WORDS.add(new FactorStatus("verified", Known.VERIFIED));

    /** The known words, to switch over. */
    public enum Known {
        UNVERIFIED,
        VERIFIED,
        OTHER
    }

    private FactorStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static FactorStatus of(String text) {
        FactorStatus known = WORDS.find(text);
        return known != null ? known : new FactorStatus(text, Known.OTHER);
    }
}
