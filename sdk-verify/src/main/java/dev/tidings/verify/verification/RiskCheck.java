package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether Fraud Guard and geo permissions look at an SMS. */
public final class RiskCheck extends OpenEnum<RiskCheck.Known> {
    private static final Words<RiskCheck> WORDS = new Words<>();

    /** They do. */
    public static final RiskCheck ENABLE = WORDS.add(new RiskCheck("enable", Known.ENABLE));

    /** They do not. */
    public static final RiskCheck DISABLE = WORDS.add(new RiskCheck("disable", Known.DISABLE));

    /** The known words, to switch over. */
    public enum Known {
        ENABLE,
        DISABLE,
        OTHER
    }

    private RiskCheck(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static RiskCheck of(String text) {
        RiskCheck known = WORDS.find(text);
        return known != null ? known : new RiskCheck(text, Known.OTHER);
    }
}
