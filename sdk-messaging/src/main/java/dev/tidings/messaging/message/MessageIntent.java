package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a message is for, which says how much of the throughput it may use when there is not enough for all. */
public final class MessageIntent extends OpenEnum<MessageIntent.Known> {
    private static final Words<Known, MessageIntent> WORDS = new Words<>(Known.OTHER, MessageIntent::new);

    /** A one-time code; first of three levels. */
    public static final MessageIntent OTP = WORDS.add("otp", Known.OTP);

    /** News that is waited for; first level. */
    public static final MessageIntent NOTIFICATIONS = WORDS.add("notifications", Known.NOTIFICATIONS);

    /** A warning of fraud; first level. */
    public static final MessageIntent FRAUD = WORDS.add("fraud", Known.FRAUD);

    /** A warning; first level. */
    public static final MessageIntent SECURITY = WORDS.add("security", Known.SECURITY);

    /** An answer to a customer; second level. */
    public static final MessageIntent CUSTOMERCARE = WORDS.add("customercare", Known.CUSTOMERCARE);

    /** News of a delivery; second level. */
    public static final MessageIntent DELIVERY = WORDS.add("delivery", Known.DELIVERY);

    /** News of a school; second level. */
    public static final MessageIntent EDUCATION = WORDS.add("education", Known.EDUCATION);

    /** News of an event; second level. */
    public static final MessageIntent EVENTS = WORDS.add("events", Known.EVENTS);

    /** A question; third level. */
    public static final MessageIntent POLLING = WORDS.add("polling", Known.POLLING);

    /** News for all; third level. */
    public static final MessageIntent ANNOUNCEMENTS = WORDS.add("announcements", Known.ANNOUNCEMENTS);

    /** An offer; third level. */
    public static final MessageIntent MARKETING = WORDS.add("marketing", Known.MARKETING);

    /** The known words, to switch over. */
    public enum Known {
        OTP,
        NOTIFICATIONS,
        FRAUD,
        SECURITY,
        CUSTOMERCARE,
        DELIVERY,
        EDUCATION,
        EVENTS,
        POLLING,
        ANNOUNCEMENTS,
        MARKETING,
        OTHER
    }

    private MessageIntent(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static MessageIntent of(String text) {
        return WORDS.of(text);
    }
}
