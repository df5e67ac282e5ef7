package dev.tidings.verify.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** In which order challenges are listed. */
public final class ChallengeOrder extends OpenEnum<ChallengeOrder.Known> {
    private static final Words<ChallengeOrder> WORDS = new Words<>();

    /** The oldest first. */
    public static final ChallengeOrder ASC = WORDS.add(new ChallengeOrder("asc", Known.ASC));

    /** The newest first. */
    public static final ChallengeOrder DESC = WORDS.add(new ChallengeOrder("desc", Known.DESC));

    /** The known words, to switch over. */
    public enum Known {
        ASC,
        DESC,
        OTHER
    }

    private ChallengeOrder(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ChallengeOrder of(String text) {
        ChallengeOrder known = WORDS.find(text);
        return known != null ? known : new ChallengeOrder(text, Known.OTHER);
    }
}
