package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a message is for, which says how much of the throughput it may use when there is not enough for all. */
public final class MessageIntent extends OpenEnum<MessageIntent.Known> {
    private static final Words<MessageIntent> WORDS = new Words<>();

    /** A one-time code; first of three levels. */
    public static final MessageIntent OTP = WORDS.add(new MessageIntent("otp", Known.OTP));

    /** News that is waited for; first level. */
    public static final MessageIntent NOTIFICATIONS =
            WORDS.add(new MessageIntent("notifications", Known.NOTIFICATIONS));

    /** A warning of fraud; first level. */
    public static final MessageIntent FRAUD = WORDS.add(new MessageIntent("fraud", Known.FRAUD));

    /** A warning; first level. */
    public static final MessageIntent SECURITY = WORDS.add(new MessageIntent("security", Known.SECURITY));

    /** An answer to a customer; second level. */
    public static final MessageIntent CUSTOMERCARE = WORDS.add(new MessageIntent("customercare", Known.CUSTOMERCARE));

    /** News of a delivery; second level. */
    public static final MessageIntent DELIVERY = WORDS.add(new MessageIntent("delivery", Known.DELIVERY));

    /** News of a school; second level. */
    public static final MessageIntent EDUCATION = WORDS.add(new MessageIntent("education", Known.EDUCATION));

    /** News of an event; second level. */
    public static final MessageIntent EVENTS = WORDS.add(new MessageIntent("events", Known.EVENTS));

    /** A question; third level. */
    public static final MessageIntent POLLING = WORDS.add(new MessageIntent("polling", Known.POLLING));

    /** News for all; third level. */
    public static final MessageIntent ANNOUNCEMENTS =
            WORDS.add(new MessageIntent("announcements", Known.ANNOUNCEMENTS));

    /** An offer; third level. */
    public static final MessageIntent MARKETING = WORDS.add(new MessageIntent("marketing", Known.MARKETING));

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
        MessageIntent known = WORDS.find(text);
        return known != null ? known : new MessageIntent(text, Known.OTHER);
    }
}
