package dev.tidings.mock.messaging;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a message has come, and the table of steps it may take from there. */
public enum MessageStatus {
    /** Taken by a Messaging Service, which is choosing a sender. */
    ACCEPTED,
    /** Waits for the time it was asked to be sent at. */
    SCHEDULED,
    /** Called back before it was sent. */
    CANCELED,
    /** In its sender's queue. */
    QUEUED,
    /** On its way to the carrier. */
    SENDING,
    /** The carrier has it. */
    SENT,
    /** The recipient has it. */
    DELIVERED,
    /** The carrier could not deliver it. */
    UNDELIVERED,
    /** It could not be sent. */
    FAILED,
    /** The recipient opened it. */
    READ,
    /** Inbound and being looked at. */
    RECEIVING,
    /** Inbound and here. */
    RECEIVED;

    /** Every step there is; whatever is not in it is refused. */
    private static final Map<MessageStatus, Set<MessageStatus>> STEPS = new EnumMap<>(Map.of(
            ACCEPTED, EnumSet.of(QUEUED, CANCELED, FAILED),
            SCHEDULED, EnumSet.of(QUEUED, CANCELED, FAILED),
            QUEUED, EnumSet.of(SENDING, FAILED),
            SENDING, EnumSet.of(SENT, FAILED),
            // Straight to read is unconfirmed: a channel that tells of opening without having told of arrival.
            SENT, EnumSet.of(DELIVERED, UNDELIVERED, READ),
            DELIVERED, EnumSet.of(READ),
            RECEIVING, EnumSet.of(RECEIVED, FAILED)));

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The name on the wire, such as {@code queued}. */
    public String wire() {
        return wire;
    }

    /** Whether a message may go from here to {@code next}. */
    public boolean leadsTo(MessageStatus next) {
        Set<MessageStatus> steps = STEPS.get(this);
        return steps != null && steps.contains(next);
    }

    /** Whether it ends here, but for {@link #READ} behind {@link #DELIVERED}. {@link #SENT} ends only if no receipt is to come. */
    public boolean terminal() {
        return switch (this) {
            case CANCELED, DELIVERED, UNDELIVERED, FAILED, READ, RECEIVED -> true;
            case ACCEPTED, SCHEDULED, QUEUED, SENDING, SENT, RECEIVING -> false;
        };
    }

    /** The status that the wire calls {@code name}; empty if there is none. */
    public static Optional<MessageStatus> of(String name) {
        for (MessageStatus each : values()) {
            if (each.wire.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
