package dev.tidings.verify.verification;

/**
 * The backend's codes that an application may want to tell apart, for {@link
 * dev.tidings.core.error.ApiException#hasCode}:
 *
 * <pre>{@code
 * try {
 *     return verify.verifications(service).check(number, typed).approved();
 * } catch (NotFoundException none) {        // expired, approved before, or never started: send a new code
 * } catch (RateLimitException tooMany) {    // with TOO_MANY_CHECKS: wait until the code has expired
 * }
 * }</pre>
 */
public final class VerifyErrorCode {
    /** Five wrong codes were typed; a {@link dev.tidings.core.error.RateLimitException}, never retried. */
    public static final int TOO_MANY_CHECKS = 60202;

    /** The code was sent five times; a {@link dev.tidings.core.error.RateLimitException}, never retried. */
    public static final int TOO_MANY_SENDS = 60203;

    /**
     * A rate limit of the service is exceeded, or too much is called; a {@link
     * dev.tidings.core.error.RateLimitException}.
     */
    public static final int RATE_LIMITED = 20429;

    /** Several codes were asked for at once; a {@link dev.tidings.core.error.RateLimitException}. */
    public static final int CONCURRENT_REQUESTS = 60212;

    /** Nothing is pending; a {@link dev.tidings.core.error.NotFoundException}. */
    public static final int NOTHING_PENDING = 20404;

    /**
     * An SMS to a landline; an {@link dev.tidings.core.error.AuthenticationException}, as all that has the status 403.
     */
    public static final int LANDLINE = 60205;

    /** Fraud Guard has blocked the number's prefix; an {@link dev.tidings.core.error.AuthenticationException}. */
    public static final int BLOCKED_BY_FRAUD_GUARD = 60410;

    /** The country may not be sent to; an {@link dev.tidings.core.error.AuthenticationException}. */
    public static final int BLOCKED_BY_GEO_PERMISSIONS = 60605;

    private VerifyErrorCode() {}
}
