package dev.tidings.verify.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How a code reaches somebody. */
public final class Channel extends OpenEnum<Channel.Known> {
    private static final Words<Known, Channel> WORDS = new Words<>(Known.OTHER, Channel::new);

    /** By SMS. */
    public static final Channel SMS = WORDS.add("sms", Known.SMS);

    /** By a call that reads it. */
    public static final Channel CALL = WORDS.add("call", Known.CALL);

    /** By e-mail. */
    public static final Channel EMAIL = WORDS.add("email", Known.EMAIL);

    /** On WhatsApp. */
    public static final Channel WHATSAPP = WORDS.add("whatsapp", Known.WHATSAPP);

    /** Silently: their carrier says that the phone is theirs, without a code. */
    public static final Channel SNA = WORDS.add("sna", Known.SNA);

    /** By whatever the backend finds best; the verification tells what that was. */
    public static final Channel AUTO = WORDS.add("auto", Known.AUTO);

    /** By RCS. */
    public static final Channel RCS = WORDS.add("rcs", Known.RCS);

    /** By RCS, as attempts call it. */
    public static final Channel RBM = WORDS.add("rbm", Known.RBM);

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
        return WORDS.of(text);
    }
}
