package dev.tidings.mock.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How many verifications are too many for one value of a rate limit.
 *
 * @param sid {@code BL…}
 * @param rateLimitSid whose it is
 * @param serviceSid whose that is
 * @param accountSid whose that is
 * @param max verifications in any {@code interval}
 * @param interval in whole seconds
 * @param created when
 * @param updated when it was last changed
 */
public record Bucket(
        String sid,
        String rateLimitSid,
        String serviceSid,
        String accountSid,
        int max,
        Duration interval,
        Instant created,
        Instant updated) {
    /** Its path on the API. */
    String path() {
        return "/v2/Services/" + serviceSid + "/RateLimits/" + rateLimitSid + "/Buckets/" + sid;
    }

    /** Under what verifications with {@code value} are counted. */
    String key(String value) {
        return sid + ' ' + value;
    }

    /** Whether {@code key} is one of its keys. */
    boolean counts(String key) {
        return key.startsWith(sid);
    }
}
