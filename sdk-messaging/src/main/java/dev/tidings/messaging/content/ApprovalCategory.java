package dev.tidings.messaging.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a template is for, which WhatsApp wants to know. */
public final class ApprovalCategory extends OpenEnum<ApprovalCategory.Known> {
    private static final Words<ApprovalCategory> WORDS = new Words<>();

    /** News about something that its reader has ordered or asked for. */
    public static final ApprovalCategory UTILITY = WORDS.add(new ApprovalCategory("UTILITY", Known.UTILITY));

    /** Offers, and all that is nothing else. */
    public static final ApprovalCategory MARKETING = WORDS.add(new ApprovalCategory("MARKETING", Known.MARKETING));

    /** One-time codes. */
    public static final ApprovalCategory AUTHENTICATION =
            WORDS.add(new ApprovalCategory("AUTHENTICATION", Known.AUTHENTICATION));

    /** The known words, to switch over. */
    public enum Known {
        UTILITY,
        MARKETING,
        AUTHENTICATION,
        OTHER
    }

    private ApprovalCategory(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ApprovalCategory of(String text) {
        ApprovalCategory known = WORDS.find(text);
        return known != null ? known : new ApprovalCategory(text, Known.OTHER);
    }
}
