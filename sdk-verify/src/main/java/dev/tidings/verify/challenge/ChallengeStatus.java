package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a challenge is. */
public final class ChallengeStatus extends OpenEnum<ChallengeStatus.Known> {
    private static final Words<ChallengeStatus> WORDS = new Words<>();

    /** Nobody has answered yet. */
    public static final ChallengeStatus PENDING = WORDS.add(new ChallengeStatus("pending", Known.PENDING));

    /** Nobody answered in time. */
    public static final ChallengeStatus EXPIRED = WORDS.add(new ChallengeStatus("expired", Known.EXPIRED));

    /** They are there, and agree. */
    public static final ChallengeStatus APPROVED = WORDS.add(new ChallengeStatus("approved", Known.APPROVED));

    /** They do not agree. */
    public static final ChallengeStatus DENIED = WORDS.add(new ChallengeStatus("denied", Known.DENIED));

    /** The known words, to switch over. */
    public enum Known {
        PENDING,
        EXPIRED,
        APPROVED,
        DENIED,
        OTHER
    }

    private ChallengeStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ChallengeStatus of(String text) {
        ChallengeStatus known = WORDS.find(text);
        return known != null ? known : new ChallengeStatus(text, Known.OTHER);
    }
}
