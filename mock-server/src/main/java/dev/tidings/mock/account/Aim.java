package dev.tidings.mock.account;

/**
 * What a caller reaches for, as far as credentials differ in it.
 *
 * @param subject what it is about
 * @param reading whether nothing is to change
 */
public record Aim(Subject subject, boolean reading) {
    /** What a call is about. */
    public enum Subject {
        /** Accounts themselves, which standard keys cannot touch, and parents can whatever the status. */
        ACCOUNTS,
        /** Keys and tokens, which standard keys cannot touch. */
        CREDENTIALS,
        /** One of the few calls that test credentials can make. */
        OPEN_TO_TEST,
        /** Anything else. */
        OTHER
    }

    boolean administers() {
        return subject == Subject.ACCOUNTS || subject == Subject.CREDENTIALS;
    }
}
