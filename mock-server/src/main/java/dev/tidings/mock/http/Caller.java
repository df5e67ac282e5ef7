package dev.tidings.mock.http;

/**
 * Who calls, as the gate found out.
 *
 * @param accountSid the account acted on: the one in the path, else that of the credentials
 * @param credential what authenticated: an account, key or token SID
 * @param test whether these are test credentials, with which nothing is stored or sent
 */
public record Caller(String accountSid, String credential, boolean test) {
    /** Who calls an open route: nobody is asked. */
    public static final Caller NOBODY = new Caller("", "", false);
}
