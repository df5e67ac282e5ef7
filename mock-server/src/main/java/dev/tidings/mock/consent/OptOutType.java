package dev.tidings.mock.consent;

/** What a keyword asks for. */
public enum OptOutType {
    /** To hear nothing more. */
    STOP,
    /** To hear again. */
    START,
    /** To be told what this is. */
    HELP
}
