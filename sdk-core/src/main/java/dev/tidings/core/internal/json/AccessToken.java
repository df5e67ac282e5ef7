package dev.tidings.core.internal.json;

import java.time.Duration;
import java.util.Map;

/**
 * What the token endpoint answers with.
 *
 * @param value the token; a secret
 * @param lifetime from now on
 */
public record AccessToken(String value, Duration lifetime) {
    /** Tokens live an hour where the answer does not say. */
    private static final long DEFAULT_SECONDS = 3600;

    private static final long LONGEST_SECONDS = 86_400;

    /** Reads the answer. */
    public static AccessToken read(byte[] body) {
        Map<String, Object> members = Json.readObject(body);
        if (members == null || !(members.get("access_token") instanceof String token) || token.isBlank()) {
            throw new UnreadableJsonException("the answer of the token endpoint has no access_token", null);
        }
        long seconds = members.get("expires_in") instanceof Number number ? number.longValue() : DEFAULT_SECONDS;
        return new AccessToken(token, Duration.ofSeconds(Math.max(1, Math.min(seconds, LONGEST_SECONDS))));
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "access token for " + lifetime;
    }
}
