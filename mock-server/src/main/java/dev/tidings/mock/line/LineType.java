package dev.tidings.mock.line;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number is for, as Lookup tells lines apart. */
public enum LineType {
    /** Wired to a place. */
    LANDLINE("landline", true),
    /** A mobile phone. */
    MOBILE("mobile", true),
    /** Over the internet, tied to a place. */
    FIXED_VOIP("fixedVoip", true),
    /** Over the internet, tied to none. */
    NON_FIXED_VOIP("nonFixedVoip", true),
    /** A number that follows a person. */
    PERSONAL("personal", false),
    /** Free for who calls. */
    TOLL_FREE("tollFree", false),
    /** Costs the caller extra. */
    PREMIUM("premium", false),
    /** Caller and owner share the cost. */
    SHARED_COST("sharedCost", false),
    /** One number for a company's many places. */
    UAN("uan", false),
    /** Reaches a mailbox. */
    VOICEMAIL("voicemail", false),
    /** Reaches a pager. */
    PAGER("pager", false),
    /** Nobody knows. */
    UNKNOWN("unknown", false);

    private final String wire;
    private final boolean hasCarrier;

    LineType(String wire, boolean hasCarrier) {
        this.wire = wire;
        this.hasCarrier = hasCarrier;
    }

    /** The name on the wire, such as {@code fixedVoip}. */
    public String wire() {
        return wire;
    }

    /** Whether anything is known of the carrier of such lines. */
    public boolean hasCarrier() {
        return hasCarrier;
    }

    /** The one of three types that Lookup v1 and Verify tell: {@code landline}, {@code mobile} or {@code voip}; null for others. */
    public @Nullable String simple() {
        return switch (this) {
            case LANDLINE, MOBILE -> wire;
            case FIXED_VOIP, NON_FIXED_VOIP -> "voip";
            default -> null;
        };
    }

    /** The type called {@code wire}, written just so. */
    public static Optional<LineType> find(String wire) {
        for (LineType each : values()) {
            if (each.wire.equals(wire)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
