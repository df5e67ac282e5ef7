package dev.tidings.mock.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something by which verifications are metered, such as the user's IP address. How much is too much stands in its buckets.
 *
 * @param sid {@code RK…}
 * @param serviceSid whose it is
 * @param accountSid whose that is
 * @param uniqueName by which verifications name it
 * @param description for people; null for none
 * @param created when
 * @param updated when it was last changed
 */
public record RateLimit(
        String sid,
        String serviceSid,
        String accountSid,
        String uniqueName,
        @Nullable String description,
        Instant created,
        Instant updated) {
    /** Its path on the API. */
    String path() {
        return "/v2/Services/" + serviceSid + "/RateLimits/" + sid;
    }
}
