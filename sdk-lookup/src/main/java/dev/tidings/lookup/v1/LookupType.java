package dev.tidings.lookup.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What Lookup v1 can tell besides the number's format; each costs money. */
public final class LookupType extends OpenEnum<LookupType.Known> {
    private static final Words<LookupType> WORDS = new Words<>();

    /** Its carrier and what kind of line it is. */
    public static final LookupType CARRIER = WORDS.add(new LookupType("carrier", Known.CARRIER));

    /** The name that it shows when it calls. */
    public static final LookupType CALLER_NAME = WORDS.add(new LookupType("caller-name", Known.CALLER_NAME));

    /** The known words, to switch over. */
    public enum Known {
        CARRIER,
        CALLER_NAME,
        OTHER
    }

    private LookupType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static LookupType of(String text) {
        LookupType known = WORDS.find(text);
        return known != null ? known : new LookupType(text, Known.OTHER);
    }
}
