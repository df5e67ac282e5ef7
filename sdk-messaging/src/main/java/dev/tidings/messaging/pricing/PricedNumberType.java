package dev.tidings.messaging.pricing;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What kind of number a price is for. */
public final class PricedNumberType extends OpenEnum<PricedNumberType.Known> {
    private static final Words<PricedNumberType> WORDS = new Words<>();

    public static final PricedNumberType LOCAL = WORDS.add(new PricedNumberType("local", Known.LOCAL));

    public static final PricedNumberType MOBILE = WORDS.add(new PricedNumberType("mobile", Known.MOBILE));

    public static final PricedNumberType NATIONAL = WORDS.add(new PricedNumberType("national", Known.NATIONAL));

    public static final PricedNumberType TOLL_FREE = WORDS.add(new PricedNumberType("toll free", Known.TOLL_FREE));

    public static final PricedNumberType SHORTCODE = WORDS.add(new PricedNumberType("shortcode", Known.SHORTCODE));

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
        PricedNumberType known = WORDS.find(text);
        return known != null ? known : new PricedNumberType(text, Known.OTHER);
    }
}
