package dev.tidings.messaging.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How far WhatsApp is with a template. */
public final class ApprovalStatus extends OpenEnum<ApprovalStatus.Known> {
    private static final Words<ApprovalStatus> WORDS = new Words<>();

    /** It was never submitted; where that is allowed it can be sent all the same. */
    public static final ApprovalStatus UNSUBMITTED = WORDS.add(new ApprovalStatus("unsubmitted", Known.UNSUBMITTED));

    /** It is here, and not at WhatsApp yet. */
    public static final ApprovalStatus RECEIVED = WORDS.add(new ApprovalStatus("received", Known.RECEIVED));

    /** WhatsApp looks at it. */
    public static final ApprovalStatus PENDING = WORDS.add(new ApprovalStatus("pending", Known.PENDING));

    /** It may be sent to whoever has not written lately. */
    public static final ApprovalStatus APPROVED = WORDS.add(new ApprovalStatus("approved", Known.APPROVED));

    /** WhatsApp does not want it; the reason says why. */
    public static final ApprovalStatus REJECTED = WORDS.add(new ApprovalStatus("rejected", Known.REJECTED));

    /** People do not like it; for a while it cannot be sent. */
    public static final ApprovalStatus PAUSED = WORDS.add(new ApprovalStatus("paused", Known.PAUSED));

    /** It cannot be sent any more. */
    public static final ApprovalStatus DISABLED = WORDS.add(new ApprovalStatus("disabled", Known.DISABLED));

    /** The known words, to switch over. */
    public enum Known {
        UNSUBMITTED,
        RECEIVED,
        PENDING,
        APPROVED,
        REJECTED,
        PAUSED,
        DISABLED,
        OTHER
    }

    private ApprovalStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ApprovalStatus of(String text) {
        ApprovalStatus known = WORDS.find(text);
        return known != null ? known : new ApprovalStatus(text, Known.OTHER);
    }
}
