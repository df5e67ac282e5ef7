package dev.tidings.mock.factor;

import java.time.Instant;

/**
 * Somebody or something whose factors are kept, known to the application by its identity.
 *
 * @param sid {@code YE…}
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param identity as the application calls it, see {@link Identity}
 * @param created when
 * @param updated when it was last changed
 */
public record Entity(
        String sid, String accountSid, String serviceSid, String identity, Instant created, Instant updated) {
    /** Its path on the API. */
    public String path() {
        return "/v2/Services/" + serviceSid + "/Entities/" + identity;
    }
}
