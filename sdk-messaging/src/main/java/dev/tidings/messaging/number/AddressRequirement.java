package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Which street address a country asks for before it lets one have a number. */
public final class AddressRequirement extends OpenEnum<AddressRequirement.Known> {
    private static final Words<Known, AddressRequirement> WORDS = new Words<>(Known.OTHER, AddressRequirement::new);

    /** None. */
    public static final AddressRequirement NONE = WORDS.add("none", Known.NONE);

    /** Any. */
    public static final AddressRequirement ANY = WORDS.add("any", Known.ANY);

    /** One in the number's area or country. */
    public static final AddressRequirement LOCAL = WORDS.add("local", Known.LOCAL);

    /** One in another country. */
    public static final AddressRequirement FOREIGN = WORDS.add("foreign", Known.FOREIGN);

    /** The known words, to switch over. */
    public enum Known {
        NONE,
        ANY,
        LOCAL,
        FOREIGN,
        OTHER
    }

    private AddressRequirement(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AddressRequirement of(String text) {
        return WORDS.of(text);
    }
}
