package dev.tidings.mock.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One API key, which is a signing key too: the API has two names for the same thing.
 *
 * @param sid {@code SK…}
 * @param accountSid whose it is
 * @param secret authenticates
 * @param kind what it may touch
 * @param friendlyName for people; null if it was given none
 * @param created when
 * @param updated when it was last named
 */
public record ApiKey(
        String sid,
        String accountSid,
        String secret,
        KeyKind kind,
        @Nullable String friendlyName,
        Instant created,
        Instant updated) {
    /** This key with another name. */
    ApiKey withName(@Nullable String name, Instant now) {
        return new ApiKey(sid, accountSid, secret, kind, name, created, now);
    }
}
