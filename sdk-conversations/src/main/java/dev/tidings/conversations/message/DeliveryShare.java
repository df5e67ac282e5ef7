package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How many of those who get a message. */
public final class DeliveryShare extends OpenEnum<DeliveryShare.Known> {
    private static final Words<DeliveryShare> WORDS = new Words<>();

    /** All of them. */
    public static final DeliveryShare ALL = WORDS.add(new DeliveryShare("all", Known.ALL));

    /** Some, but not all. */
    public static final DeliveryShare SOME = WORDS.add(new DeliveryShare("some", Known.SOME));

    /** None of them. */
    public static final DeliveryShare NONE = WORDS.add(new DeliveryShare("none", Known.NONE));

    /** The known words, to switch over. */
    public enum Known {
        ALL,
        SOME,
        NONE,
        OTHER
    }

    private DeliveryShare(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static DeliveryShare of(String text) {
        DeliveryShare known = WORDS.find(text);
        return known != null ? known : new DeliveryShare(text, Known.OTHER);
    }
}
