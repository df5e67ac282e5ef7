package dev.tidings.mock.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account knows of a recipient.
 *
 * @param accountSid who knows
 * @param contact the recipient, in E.164
 * @param country ISO 3166 code in upper case; null if unknown
 * @param zip postal code; null if unknown
 * @param updated when it was told last
 */
public record Contact(
        String accountSid,
        String contact,
        @Nullable String country,
        @Nullable String zip,
        Instant updated) {
    String key() {
        return accountSid + ' ' + contact;
    }
}
