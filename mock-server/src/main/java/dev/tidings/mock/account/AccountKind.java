package dev.tidings.mock.account;

/** What an account is for. */
public enum AccountKind {
    /** Everything works. */
    FULL,
    /** May only send to verified numbers, and says in each message that it is a trial. */
    TRIAL,
    /** Test credentials of another account: answers are made up from magic numbers, nothing is stored or sent. */
    TEST
}
