package dev.tidings.mock.subscription;

/** What applications can be told of. */
public enum EventType {
    /** A factor was made, and is not verified yet. */
    FACTOR_CREATED("factor.created"),
    /** A factor was verified. */
    FACTOR_VERIFIED("factor.verified"),
    /** A factor was deleted. */
    FACTOR_DELETED("factor.deleted"),
    /** A challenge was approved. */
    CHALLENGE_APPROVED("challenge.approved"),
    /** A challenge was denied. */
    CHALLENGE_DENIED("challenge.denied");

    /** What stands for all of them. */
    static final String ALL = "*";

    private final String wire;

    EventType(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }
}
