package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How a code reaches somebody. */
public final class Channel extends OpenEnum<Channel.Known> {
    private static final Words<Channel> WORDS = new Words<>();

    /** By SMS. */
    public static final Channel SMS = WORDS.add(new Channel("sms", Known.SMS));

    /** By a call that reads it. */
    public static final Channel CALL = WORDS.add(new Channel("call", Known.CALL));

    /** By e-mail. */
    public static final Channel EMAIL = WORDS.add(new Channel("email", Known.EMAIL));

    /** On WhatsApp. */
    public static final Channel WHATSAPP = WORDS.add(new Channel("whatsapp", Known.WHATSAPP));

    /** Silently: their carrier says that the phone is theirs, without a code. */
    public static final Channel SNA = WORDS.add(new Channel("sna", Known.SNA));

    /** By whatever the backend finds best; the verification tells what that was. */
    public static final Channel AUTO = WORDS.add(new Channel("auto", Known.AUTO));

    /** By RCS. */
    public static final Channel RCS = WORDS.add(new Channel("rcs", Known.RCS));

    /** By RCS, as attempts call it. */
    public static final Channel RBM = WORDS.add(new Channel("rbm", Known.RBM));

    /** The known words, to switch over. */
    public enum Known {
        SMS,
        CALL,
        EMAIL,
        WHATSAPP,
        SNA,
        AUTO,
        RCS,
        RBM,
        OTHER
    }

    private Channel(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static Channel of(String text) {
        Channel known = WORDS.find(text);
        return known != null ? known : new Channel(text, Known.OTHER);
    }
}
