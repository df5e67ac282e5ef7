package dev.tidings.mock.line;

/** Who stands behind a number. The names are those on the wire. */
public enum CallerType {
    /** A person. */
    CONSUMER,
    /** A company. */
    BUSINESS,
    /** Nobody knows. */
    UNDETERMINED
}
