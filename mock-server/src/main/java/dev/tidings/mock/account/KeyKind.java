package dev.tidings.mock.account;

/** What an API key may touch. */
public enum KeyKind {
    /** Everything but accounts and keys. */
    STANDARD,
    /** Everything. */
    MAIN
}
