package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What kind of line a number is. */
public final class LineType extends OpenEnum<LineType.Known> {
    private static final Words<LineType> WORDS = new Words<>();

    /** At a place. */
    public static final LineType LANDLINE = WORDS.add(new LineType("landline", Known.LANDLINE));

    /** A mobile phone. */
    public static final LineType MOBILE = WORDS.add(new LineType("mobile", Known.MOBILE));

    /** Over the internet, at a place. */
    public static final LineType FIXED_VOIP = WORDS.add(new LineType("fixedVoip", Known.FIXED_VOIP));

    /** Over the internet, anywhere. */
    public static final LineType NON_FIXED_VOIP = WORDS.add(new LineType("nonFixedVoip", Known.NON_FIXED_VOIP));

    /** A number that follows a person. */
    public static final LineType PERSONAL = WORDS.add(new LineType("personal", Known.PERSONAL));

    /** Free for the caller. */
    public static final LineType TOLL_FREE = WORDS.add(new LineType("tollFree", Known.TOLL_FREE));

    /** Dear for the caller. */
    public static final LineType PREMIUM = WORDS.add(new LineType("premium", Known.PREMIUM));

    /** Paid by both ends. */
    public static final LineType SHARED_COST = WORDS.add(new LineType("sharedCost", Known.SHARED_COST));

    /** A company's number for all its offices. */
    public static final LineType UAN = WORDS.add(new LineType("uan", Known.UAN));

    /** A voicemail box. */
    public static final LineType VOICEMAIL = WORDS.add(new LineType("voicemail", Known.VOICEMAIL));

    /** A pager. */
    public static final LineType PAGER = WORDS.add(new LineType("pager", Known.PAGER));

    /** Not known to the backend. */
    public static final LineType UNKNOWN = WORDS.add(new LineType("unknown", Known.UNKNOWN));

    /** The known words, to switch over. */
    public enum Known {
        LANDLINE,
        MOBILE,
        FIXED_VOIP,
        NON_FIXED_VOIP,
        PERSONAL,
        TOLL_FREE,
        PREMIUM,
        SHARED_COST,
        UAN,
        VOICEMAIL,
        PAGER,
        UNKNOWN,
        OTHER
    }

    private LineType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static LineType of(String text) {
        LineType known = WORDS.find(text);
        return known != null ? known : new LineType(text, Known.OTHER);
    }
}
