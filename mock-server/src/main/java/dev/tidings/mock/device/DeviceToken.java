package dev.tidings.mock.device;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lets a device register itself as a factor of one entity.
 *
 * @param sid {@code YK…}
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param identity of the entity
 * @param friendlyName of the factor that is to be; null if that is for the device to say
 * @param token what the device shows; only this server can read or make it
 * @param ttl how long it lives
 * @param created when
 */
public record DeviceToken(
        String sid,
        String accountSid,
        String serviceSid,
        String identity,
        @Nullable String friendlyName,
        String token,
        Duration ttl,
        Instant created) {
    /** When it has no power any more. */
    public Instant expires() {
        return created.plus(ttl);
    }

    /** Its path on the API. */
    String path() {
        return "/v2/Services/" + serviceSid + "/AccessTokens/" + sid;
    }

    /** Without the token: it would end up in a log. */
    @Override
    public String toString() {
        return "DeviceToken[" + sid + "]";
    }
}
