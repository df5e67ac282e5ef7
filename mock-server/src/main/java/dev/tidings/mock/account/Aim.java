package dev.tidings.mock.account;

/** What a caller reaches for, as far as credentials differ in it. */
public enum Aim {
    /** Accounts and keys, which standard keys cannot touch. */
    ADMINISTRATION,
    /** One of the few calls that test credentials can make. */
    OPEN_TO_TEST,
    /** Anything else. */
    OTHER
}
