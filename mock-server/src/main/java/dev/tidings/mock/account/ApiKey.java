package dev.tidings.mock.account;

import java.time.Instant;

/**
 * One API key.
 *
 * @param sid {@code SK…}
 * @param accountSid whose it is
 * @param secret authenticates
 * @param kind what it may touch
 * @param friendlyName for people
 * @param created when
 */
public record ApiKey(
        String sid, String accountSid, String secret, KeyKind kind, String friendlyName, Instant created) {}
