package dev.tidings.mock.feedback;

import java.util.Optional;

/** Whether the recipient did what the message was for. */
public enum FeedbackOutcome {
    /** They did. */
    CONFIRMED("confirmed"),
    /** Nobody knows. */
    UNCONFIRMED("unconfirmed");

    private final String wire;

    FeedbackOutcome(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** The outcome that the wire calls {@code name}; empty if there is none. */
    static Optional<FeedbackOutcome> of(String name) {
        for (FeedbackOutcome each : values()) {
            if (each.wire.equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
