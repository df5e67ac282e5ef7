package dev.tidings.mock.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far WhatsApp has come with a template, and what may follow what. */
public enum ApprovalStatus {
    /** Nobody asked for it. */
    UNSUBMITTED,
    /** Taken, and not yet handed on to WhatsApp. */
    RECEIVED,
    /** WhatsApp looks at it. */
    PENDING,
    /** May be sent at any time. */
    APPROVED,
    /** Refused for good: another template must be made. */
    REJECTED,
    /** Put off for a while, after too many complaints. */
    PAUSED,
    /** Put off for good. */
    DISABLED;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** Its name on the wire, such as {@code approved}. */
    public String wire() {
        return wire;
    }

    /** What may come next. That WhatsApp refuses at once what it cannot read, before it is pending, is unconfirmed. */
    public List<ApprovalStatus> next() {
        return switch (this) {
            case UNSUBMITTED -> List.of(RECEIVED);
            case RECEIVED -> List.of(PENDING, REJECTED);
            case PENDING -> List.of(APPROVED, REJECTED);
            case APPROVED -> List.of(PAUSED, DISABLED);
            case PAUSED -> List.of(APPROVED, DISABLED);
            case REJECTED, DISABLED -> List.of();
        };
    }

    /** The status that the wire calls {@code name}; empty if there is none. */
    public static Optional<ApprovalStatus> named(String name) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(name)).findFirst();
    }
}
