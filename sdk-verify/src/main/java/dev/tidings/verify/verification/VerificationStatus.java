package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a verification is. */
public final class VerificationStatus extends OpenEnum<VerificationStatus.Known> {
    private static final Words<VerificationStatus> WORDS = new Words<>();

    /** Nobody has typed the code yet. */
    public static final VerificationStatus PENDING = WORDS.add(new VerificationStatus("pending", Known.PENDING));

    /** The right code was typed. */
    public static final VerificationStatus APPROVED = WORDS.add(new VerificationStatus("approved", Known.APPROVED));

    /** It was taken back. */
    public static final VerificationStatus CANCELED = WORDS.add(new VerificationStatus("canceled", Known.CANCELED));

    /** Too many wrong codes were typed. */
    public static final VerificationStatus MAX_ATTEMPTS_REACHED =
            WORDS.add(new VerificationStatus("max_attempts_reached", Known.MAX_ATTEMPTS_REACHED));

    /** It is gone. */
    public static final VerificationStatus DELETED = WORDS.add(new VerificationStatus("deleted", Known.DELETED));

    /** It could not be done. */
    public static final VerificationStatus FAILED = WORDS.add(new VerificationStatus("failed", Known.FAILED));

    /** Nobody typed the code in time. */
    public static final VerificationStatus EXPIRED = WORDS.add(new VerificationStatus("expired", Known.EXPIRED));

    /** The known words, to switch over. */
    public enum Known {
        PENDING,
        APPROVED,
        CANCELED,
        MAX_ATTEMPTS_REACHED,
        DELETED,
        FAILED,
        EXPIRED,
        OTHER
    }

    private VerificationStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static VerificationStatus of(String text) {
        VerificationStatus known = WORDS.find(text);
        return known != null ? known : new VerificationStatus(text, Known.OTHER);
    }
}
