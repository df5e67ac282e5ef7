package dev.tidings.mock.account;

/** What a caller shows to be let in. */
public sealed interface Credentials {
    /** Nothing. */
    record None() implements Credentials {}

    /**
     * An account or key with its secret.
     *
     * @param username an account or key SID, or something that is neither
     * @param password its token or secret
     */
    record Basic(String username, String password) implements Credentials {}

    /**
     * A token.
     *
     * @param token as it was issued
     */
    record Bearer(String token) implements Credentials {}
}
