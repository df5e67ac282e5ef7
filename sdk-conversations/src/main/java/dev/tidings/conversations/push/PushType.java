package dev.tidings.conversations.push;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** By whom push notifications go. */
public final class PushType extends OpenEnum<PushType.Known> {
    private static final Words<PushType> WORDS = new Words<>();

    /** Apple. */
    public static final PushType APN = WORDS.add(new PushType("apn", Known.APN));

    /** Firebase. */
    public static final PushType FCM = WORDS.add(new PushType("fcm", Known.FCM));

    /** Google, as it was before Firebase. */
    public static final PushType GCM = WORDS.add(new PushType("gcm", Known.GCM));

    /** The chat SDK's own connection; of bindings only. */
    public static final PushType TWILSOCK = WORDS.add(new PushType("twilsock", Known.TWILSOCK));

    /** The known words, to switch over. */
    public enum Known {
        APN,
        FCM,
        GCM,
        TWILSOCK,
        OTHER
    }

    private PushType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static PushType of(String text) {
        PushType known = WORDS.find(text);
        return known != null ? known : new PushType(text, Known.OTHER);
    }
}
