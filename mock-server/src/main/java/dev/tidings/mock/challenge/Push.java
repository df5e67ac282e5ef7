package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.NotificationPlatform;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One push notification on its way to a device. Nobody really sends it: it is there to be looked at.
 *
 * @param number unique in the server; later ones have greater ones
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param identity of the entity
 * @param factorSid {@code YF…}, the device
 * @param challengeSid {@code YC…}
 * @param notificationSid {@code NT…}, what asked for it; null if it is the one that comes with the challenge
 * @param platform what would bring it
 * @param token where that would find the device
 * @param message what it would show
 * @param ttl how long that may take
 * @param at when it was sent
 */
public record Push(
        long number,
        String accountSid,
        String serviceSid,
        String identity,
        String factorSid,
        String challengeSid,
        @Nullable String notificationSid,
        NotificationPlatform platform,
        String token,
        @Nullable String message,
        Duration ttl,
        Instant at) {}
