package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What kind of number a price is for. */
public final class PricedNumberType extends OpenEnum<PricedNumberType.Known> {
    private static final Words<Known, PricedNumberType> WORDS = new Words<>(Known.OTHER, PricedNumberType::new);

    public static final PricedNumberType LOCAL = WORDS.add("local", Known.LOCAL);

    public static final PricedNumberType MOBILE = WORDS.add("mobile", Known.MOBILE);

    public static final PricedNumberType NATIONAL = WORDS.add("national", Known.NATIONAL);

    public static final PricedNumberType TOLL_FREE = WORDS.add("toll free", Known.TOLL_FREE);

    public static final PricedNumberType SHORTCODE = WORDS.add("shortcode", Known.SHORTCODE);

    /** The known words, to switch over. */
    public enum Known {
        LOCAL,
        MOBILE,
        NATIONAL,
        TOLL_FREE,
        SHORTCODE,
        OTHER
    }

    private PricedNumberType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static PricedNumberType of(String text) {
        return WORDS.of(text);
    }
}
