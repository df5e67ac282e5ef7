package dev.tidings.mock.account;

/** Whether an account may act. */
public enum AccountStatus {
    /** It may. */
    ACTIVE,
    /** Not at present. */
    SUSPENDED,
    /** Never again. */
    CLOSED
}
