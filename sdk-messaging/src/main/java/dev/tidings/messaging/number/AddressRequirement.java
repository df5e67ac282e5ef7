package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Which street address a country asks for before it lets one have a number. */
public final class AddressRequirement extends OpenEnum<AddressRequirement.Known> {
    private static final Words<AddressRequirement> WORDS = new Words<>();

    /** None. */
    public static final AddressRequirement NONE = WORDS.add(new AddressRequirement("none", Known.NONE));

    /** Any. */
    public static final AddressRequirement ANY = WORDS.add(new AddressRequirement("any", Known.ANY));

    /** One in the number's area or country. */
    public static final AddressRequirement LOCAL = WORDS.add(new AddressRequirement("local", Known.LOCAL));

    /** One in another country. */
    public static final AddressRequirement FOREIGN = WORDS.add(new AddressRequirement("foreign", Known.FOREIGN));

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
        AddressRequirement known = WORDS.find(text);
        return known != null ? known : new AddressRequirement(text, Known.OTHER);
    }
}
