package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Why a challenge was answered as it was. */
public final class ChallengeReason extends OpenEnum<ChallengeReason.Known> {
    private static final Words<ChallengeReason> WORDS = new Words<>();

    /** For no reason told. */
    public static final ChallengeReason NONE = WORDS.add(new ChallengeReason("none", Known.NONE));

    /** It was no longer needed. */
    public static final ChallengeReason NOT_NEEDED = WORDS.add(new ChallengeReason("not_needed", Known.NOT_NEEDED));

    /** They had not asked for it. */
    public static final ChallengeReason NOT_REQUESTED =
            WORDS.add(new ChallengeReason("not_requested", Known.NOT_REQUESTED));

    /** The known words, to switch over. */
    public enum Known {
        NONE,
        NOT_NEEDED,
        NOT_REQUESTED,
        OTHER
    }

    private ChallengeReason(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ChallengeReason of(String text) {
        ChallengeReason known = WORDS.find(text);
        return known != null ? known : new ChallengeReason(text, Known.OTHER);
    }
}
