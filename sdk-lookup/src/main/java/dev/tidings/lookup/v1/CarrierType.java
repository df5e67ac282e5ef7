package dev.tidings.lookup.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What kind of line a number is, in the three words of Lookup v1. */
public final class CarrierType extends OpenEnum<CarrierType.Known> {
    private static final Words<CarrierType> WORDS = new Words<>();

    /** At a place. */
    public static final CarrierType LANDLINE = WORDS.add(new CarrierType("landline", Known.LANDLINE));

    /** A mobile phone. */
    public static final CarrierType MOBILE = WORDS.add(new CarrierType("mobile", Known.MOBILE));

    /** Over the internet. */
    public static final CarrierType VOIP = WORDS.add(new CarrierType("voip", Known.VOIP));

    /** The known words, to switch over. */
    public enum Known {
        LANDLINE,
        MOBILE,
        VOIP,
        OTHER
    }

    private CarrierType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static CarrierType of(String text) {
        CarrierType known = WORDS.find(text);
        return known != null ? known : new CarrierType(text, Known.OTHER);
    }
}
