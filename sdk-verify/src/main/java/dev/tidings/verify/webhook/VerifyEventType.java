package dev.tidings.verify.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a webhook tells of. */
public final class VerifyEventType extends OpenEnum<VerifyEventType.Known> {
    private static final Words<VerifyEventType> WORDS = new Words<>();

    /** All there is; only to ask for. */
    public static final VerifyEventType ANY = WORDS.add(new VerifyEventType("*", Known.ANY));

    /** A factor was created. */
    public static final VerifyEventType FACTOR_CREATED =
            WORDS.add(new VerifyEventType("factor.created", Known.FACTOR_CREATED));

    /** A factor can be used now. */
    public static final VerifyEventType FACTOR_VERIFIED =
            WORDS.add(new VerifyEventType("factor.verified", Known.FACTOR_VERIFIED));

    /** A factor was deleted. */
    public static final VerifyEventType FACTOR_DELETED =
            WORDS.add(new VerifyEventType("factor.deleted", Known.FACTOR_DELETED));

    /** Somebody is there, and agrees. */
    public static final VerifyEventType CHALLENGE_APPROVED =
            WORDS.add(new VerifyEventType("challenge.approved", Known.CHALLENGE_APPROVED));

    /** Somebody does not agree. */
    public static final VerifyEventType CHALLENGE_DENIED =
            WORDS.add(new VerifyEventType("challenge.denied", Known.CHALLENGE_DENIED));

    /** The known words, to switch over. */
    public enum Known {
        ANY,
        FACTOR_CREATED,
        FACTOR_VERIFIED,
        FACTOR_DELETED,
        CHALLENGE_APPROVED,
        CHALLENGE_DENIED,
        OTHER
    }

    private VerifyEventType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static VerifyEventType of(String text) {
        VerifyEventType known = WORDS.find(text);
        return known != null ? known : new VerifyEventType(text, Known.OTHER);
    }
}
