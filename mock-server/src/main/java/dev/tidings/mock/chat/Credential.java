package dev.tidings.mock.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What push notifications of an account are sent with. Its secrets are never shown, not even where it is printed.
 *
 * @param sid {@code CR…}
 * @param accountSid whose it is
 * @param friendlyName for people; null for none
 * @param type for which service of phones
 * @param secrets what that wants to see
 * @param sandbox whether {@link PushType#APN} is the one for development
 * @param created when
 * @param updated when it was last changed
 */
public record Credential(
        String sid,
        String accountSid,
        @Nullable String friendlyName,
        PushType type,
        Secrets secrets,
        boolean sandbox,
        Instant created,
        Instant updated) {
    /**
     * What a service of phones wants to see.
     *
     * @param certificate of {@link PushType#APN}; null for none
     * @param privateKey of {@link PushType#APN}; null for none
     * @param apiKey of {@link PushType#GCM}; null for none
     * @param secret of {@link PushType#FCM}; null for none
     */
    public record Secrets(
            @Nullable String certificate,
            @Nullable String privateKey,
            @Nullable String apiKey,
            @Nullable String secret) {
        /** None. */
        public static final Secrets NONE = new Secrets(null, null, null, null);

        @Override
        public String toString() {
            return "***";
        }
    }

    Credential with(
            @Nullable String nextName, PushType nextType, Secrets nextSecrets, boolean nextSandbox, Instant now) {
        return new Credential(sid, accountSid, nextName, nextType, nextSecrets, nextSandbox, created, now);
    }
}
