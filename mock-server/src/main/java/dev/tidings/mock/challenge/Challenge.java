package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that one factor is to answer; for passkeys also one that any may, whose entity, identity and factor are empty.
 *
 * @param sid {@code YC…}
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param entitySid {@code YE…}; empty if it is for anybody
 * @param identity of the entity; empty if it is for anybody
 * @param factorSid {@code YF…}; empty if it is for anybody
 * @param factorType of the factor
 * @param status how it stands
 * @param details what is shown; null for nothing
 * @param hiddenDetails what is not; null for nothing
 * @param metadata what the app wants to be remembered; null for nothing
 * @param expires when it can be answered no more
 * @param responded when it was answered; null if it was not
 * @param counts what there may not be too much of
 * @param created when
 * @param updated when it was last changed
 */
public record Challenge(
        String sid,
        String accountSid,
        String serviceSid,
        String entitySid,
        String identity,
        String factorSid,
        FactorType factorType,
        ChallengeStatus status,
        @Nullable ChallengeDetails details,
        @Nullable Map<String, String> hiddenDetails,
        @Nullable Map<String, String> metadata,
        Instant expires,
        @Nullable Instant responded,
        Counts counts,
        Instant created,
        Instant updated) {
    /**
     * What there may not be too much of.
     *
     * @param wrong how often a wrong code was tried
     * @param notifications how often it was sent again
     */
    public record Counts(int wrong, int notifications) {
        /** Of a new challenge. */
        public static final Counts NONE = new Counts(0, 0);
    }

    /** A new one for anybody. */
    static Challenge fresh(
            String sid, String accountSid, String serviceSid, ChallengeDraft draft, Instant expires, Instant created) {
        return new Challenge(
                sid,
                accountSid,
                serviceSid,
                "",
                "",
                "",
                FactorType.PASSKEYS,
                ChallengeStatus.PENDING,
                draft.details(),
                draft.hiddenDetails(),
                null,
                expires,
                null,
                Counts.NONE,
                created,
                created);
    }

    /** Its path on the API; null if it is for anybody, since then it has none. */
    public @Nullable String path() {
        return isForAnybody() ? null : "/v2/Services/" + serviceSid + "/Entities/" + identity + "/Challenges/" + sid;
    }

    /** Whether no factor was named that is to answer. */
    public boolean isForAnybody() {
        return factorSid.isEmpty();
    }

    /** What its lists are taken over. */
    String scope() {
        return isForAnybody() ? serviceSid : entitySid;
    }

    Challenge answered(ChallengeStatus next, Instant now) {
        return copy(next, metadata, now, counts, now);
    }

    Challenge expired(Instant now) {
        return copy(ChallengeStatus.EXPIRED, metadata, responded, counts, now);
    }

    Challenge wrongAgain(Instant now) {
        return copy(status, metadata, responded, new Counts(counts.wrong() + 1, counts.notifications()), now);
    }

    /** Sending it again changes nothing that the API shows of it. */
    Challenge notifiedAgain() {
        return copy(status, metadata, responded, new Counts(counts.wrong(), counts.notifications() + 1), updated);
    }

    Challenge with(Map<String, String> next, Instant now) {
        return copy(status, next, responded, counts, now);
    }

    Challenge of(Factor factor) {
        return new Challenge(
                sid,
                accountSid,
                serviceSid,
                factor.entitySid(),
                factor.identity(),
                factor.sid(),
                factor.type(),
                status,
                details,
                hiddenDetails,
                metadata,
                expires,
                responded,
                counts,
                created,
                updated);
    }

    private Challenge copy(
            ChallengeStatus nextStatus,
            @Nullable Map<String, String> data,
            @Nullable Instant answered,
            Counts nextCounts,
            Instant now) {
        return new Challenge(
                sid,
                accountSid,
                serviceSid,
                entitySid,
                identity,
                factorSid,
                factorType,
                nextStatus,
                details,
                hiddenDetails,
                data,
                expires,
                answered,
                nextCounts,
                created,
                now);
    }
}
