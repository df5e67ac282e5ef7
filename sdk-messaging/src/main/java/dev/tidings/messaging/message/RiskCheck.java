package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether a message is looked at for signs of SMS pumping. */
public final class RiskCheck extends OpenEnum<RiskCheck.Known> {
    private static final Words<RiskCheck> WORDS = new Words<>();

    /** As the account is set up. */
    public static final RiskCheck ENABLE = WORDS.add(new RiskCheck("enable", Known.ENABLE));

    /** Not this one. */
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
