package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a challenge is. */
public final class ChallengeStatus extends OpenEnum<ChallengeStatus.Known> {
    private static final Words<Known, ChallengeStatus> WORDS = new Words<>(Known.OTHER, ChallengeStatus::new);

    /** Nobody has answered yet. */
    public static final ChallengeStatus PENDING = WORDS.add("pending", Known.PENDING);

    /** Nobody answered in time. */
    public static final ChallengeStatus EXPIRED = WORDS.add("expired", Known.EXPIRED);

    /** They are there, and agree. */
    public static final ChallengeStatus APPROVED = WORDS.add("approved", Known.APPROVED);

    /** They do not agree. */
    public static final ChallengeStatus DENIED = WORDS.add("denied", Known.DENIED);

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
        return WORDS.of(text);
    }
}
