package dev.tidings.mock.traffic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a code.
 *
 * @param at when, from the beginning of the traffic
 * @param to the number, in E.164
 * @param region its country, an ISO 3166 code in upper case
 * @param attempt names the verification: who asks again for the same code has the same
 * @param deviceIp where the person is; null if the application does not say
 * @param entersAfter how long it takes until the code is entered; null if it never is, or was asked for again
 * @param pumped whether this is fraud
 */
public record CodeRequest(
        Duration at,
        String to,
        String region,
        String attempt,
        @Nullable String deviceIp,
        @Nullable Duration entersAfter,
        boolean pumped) {}
