package dev.tidings.mock.limit;

import java.time.Instant;

/**
 * Which Messaging Service sends the codes of a Verify service to one country, or to all others.
 *
 * @param accountSid whose it is
 * @param serviceSid the Verify service
 * @param country ISO 3166 code in upper case, or {@value #ALL}
 * @param messagingServiceSid {@code MG…}
 * @param created when
 * @param updated when it was last changed
 */
public record MessagingConfiguration(
        String accountSid,
        String serviceSid,
        String country,
        String messagingServiceSid,
        Instant created,
        Instant updated) {
    /** Every country that has no configuration of its own. */
    static final String ALL = "all";

    static String key(String serviceSid, String country) {
        return serviceSid + ' ' + country;
    }

    String key() {
        return key(serviceSid, country);
    }

    /** Its path on the API. */
    String path() {
        return "/v2/Services/" + serviceSid + "/MessagingConfigurations/" + country;
    }
}
