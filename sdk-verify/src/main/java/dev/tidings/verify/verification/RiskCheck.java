package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether Fraud Guard and geo permissions look at an SMS. */
public final class RiskCheck extends OpenEnum<RiskCheck.Known> {
    private static final Words<Known, RiskCheck> WORDS = new Words<>(Known.OTHER, RiskCheck::new);

    /** They do. */
    public static final RiskCheck ENABLE = WORDS.add("enable", Known.ENABLE);

    /** They do not. */
    public static final RiskCheck DISABLE = WORDS.add("disable", Known.DISABLE);

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
        return WORDS.of(text);
    }
}
