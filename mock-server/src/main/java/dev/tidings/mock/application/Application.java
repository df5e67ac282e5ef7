package dev.tidings.mock.application;

import dev.tidings.mock.resource.Resource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What messaging reads of an application.
 *
 * @param sid {@code AP…}
 * @param accountSid whose it is
 * @param smsUrl called first for a message to a number of it; null for none
 * @param smsMethod {@code POST} or {@code GET}
 * @param smsFallbackUrl called if that fails; null for none
 * @param smsFallbackMethod {@code POST} or {@code GET}
 * @param messageStatusCallback told of status changes of messages sent for it; null for nobody
 */
public record Application(
        String sid,
        String accountSid,
        @Nullable String smsUrl,
        String smsMethod,
        @Nullable String smsFallbackUrl,
        String smsFallbackMethod,
        @Nullable String messageStatusCallback) {
    static Application of(Resource resource) {
        String callback = resource.get(Applications.MESSAGE_STATUS_CALLBACK);
        return new Application(
                resource.sid(),
                resource.accountSid(),
                resource.get(Applications.SMS_URL),
                Objects.requireNonNull(resource.get(Applications.SMS_METHOD)),
                resource.get(Applications.SMS_FALLBACK_URL),
                Objects.requireNonNull(resource.get(Applications.SMS_FALLBACK_METHOD)),
                callback == null ? resource.get(Applications.SMS_STATUS_CALLBACK) : callback);
    }
}
