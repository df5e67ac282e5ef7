package dev.tidings.mock.factor;

/**
 * How a wrong code of an authenticator app is answered. The error dictionary says that it is refused; Twilio's sample applications look
 * at the status of what comes back. Either may be what an application is written for.
 */
public enum WrongCodes {
    /** With 403, and 60311 or 60324. */
    REFUSED,
    /** With 200 and what there is: an unverified factor, or a pending challenge. */
    REPORTED
}
