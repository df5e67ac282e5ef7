package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How large a risk is. */
public final class RiskCategory extends OpenEnum<RiskCategory.Known> {
    private static final Words<RiskCategory> WORDS = new Words<>();

    /** Send. */
    public static final RiskCategory LOW = WORDS.add(new RiskCategory("low", Known.LOW));

    /** Ask again, or make it a little harder. */
    public static final RiskCategory MILD = WORDS.add(new RiskCategory("mild", Known.MILD));

    /** Suspicious: make it harder. */
    public static final RiskCategory MODERATE = WORDS.add(new RiskCategory("moderate", Known.MODERATE));

    /** Do not send. */
    public static final RiskCategory HIGH = WORDS.add(new RiskCategory("high", Known.HIGH));

    /** The known words, to switch over. */
    public enum Known {
        LOW,
        MILD,
        MODERATE,
        HIGH,
        OTHER
    }

    private RiskCategory(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static RiskCategory of(String text) {
        RiskCategory known = WORDS.find(text);
        return known != null ? known : new RiskCategory(text, Known.OTHER);
    }
}
