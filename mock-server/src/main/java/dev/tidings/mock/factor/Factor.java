package dev.tidings.mock.factor;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that an entity has, by which it is recognized.
 *
 * @param sid {@code YF…}
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param entitySid {@code YE…}
 * @param identity of the entity
 * @param friendlyName for people, at most 64 characters; authenticator apps show it
 * @param status whether it was proved to be there
 * @param config how it works
 * @param binding what it is recognized by; null if whoever made it keeps that, as for passkeys
 * @param codes how its codes were used
 * @param metadata what the app wants to be remembered; null for nothing
 * @param created when
 * @param updated when it was last changed
 */
public record Factor(
        String sid,
        String accountSid,
        String serviceSid,
        String entitySid,
        String identity,
        String friendlyName,
        FactorStatus status,
        FactorConfig config,
        @Nullable Binding binding,
        CodeUse codes,
        @Nullable Map<String, String> metadata,
        Instant created,
        Instant updated) {
    /** What it is. */
    public FactorType type() {
        return config.type();
    }

    /** Whether it can answer challenges. */
    public boolean verified() {
        return status == FactorStatus.VERIFIED;
    }

    /** Its path on the API. */
    public String path() {
        return "/v2/Services/" + serviceSid + "/Entities/" + identity + "/Factors/" + sid;
    }

    Factor with(FactorStatus next, Instant now) {
        return copy(friendlyName, next, config, codes, now);
    }

    Factor with(CodeUse next, Instant now) {
        return copy(friendlyName, status, config, next, now);
    }

    Factor with(String name, FactorConfig next, Instant now) {
        return copy(name, status, next, codes, now);
    }

    private Factor copy(String name, FactorStatus nextStatus, FactorConfig nextConfig, CodeUse use, Instant now) {
        return new Factor(
                sid,
                accountSid,
                serviceSid,
                entitySid,
                identity,
                name,
                nextStatus,
                nextConfig,
                binding,
                use,
                metadata,
                created,
                now);
    }
}
