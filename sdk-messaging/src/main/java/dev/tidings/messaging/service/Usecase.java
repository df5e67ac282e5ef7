package dev.tidings.messaging.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a service is for. */
public final class Usecase extends OpenEnum<Usecase.Known> {
    private static final Words<Usecase> WORDS = new Words<>();

    /** News about an order, a delivery, an account. */
    public static final Usecase NOTIFICATIONS = WORDS.add(new Usecase("notifications", Known.NOTIFICATIONS));

    /** Offers. */
    public static final Usecase MARKETING = WORDS.add(new Usecase("marketing", Known.MARKETING));

    /** One-time codes. */
    public static final Usecase VERIFICATION = WORDS.add(new Usecase("verification", Known.VERIFICATION));

    /** Conversations with people. */
    public static final Usecase DISCUSSION = WORDS.add(new Usecase("discussion", Known.DISCUSSION));

    /** Questions to many. */
    public static final Usecase POLL = WORDS.add(new Usecase("poll", Known.POLL));

    /** Not said; the default. */
    public static final Usecase UNDECLARED = WORDS.add(new Usecase("undeclared", Known.UNDECLARED));

    /** The known words, to switch over. */
    public enum Known {
        NOTIFICATIONS,
        MARKETING,
        VERIFICATION,
        DISCUSSION,
        POLL,
        UNDECLARED,
        OTHER
    }

    private Usecase(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static Usecase of(String text) {
        Usecase known = WORDS.find(text);
        return known != null ? known : new Usecase(text, Known.OTHER);
    }
}
