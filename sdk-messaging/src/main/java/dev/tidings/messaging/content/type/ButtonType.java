package dev.tidings.messaging.content.type;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What a button does. */
public final class ButtonType extends OpenEnum<ButtonType.Known> {
    private static final Words<ButtonType> WORDS = new Words<>();

    /** Answers with its title. */
    public static final ButtonType QUICK_REPLY = WORDS.add(new ButtonType("QUICK_REPLY", Known.QUICK_REPLY));

    /** Opens an address. */
    public static final ButtonType URL = WORDS.add(new ButtonType("URL", Known.URL));

    /** Calls a number. */
    public static final ButtonType PHONE_NUMBER = WORDS.add(new ButtonType("PHONE_NUMBER", Known.PHONE_NUMBER));

    /** Copies a code; on WhatsApp only, as those below. */
    public static final ButtonType COPY_CODE = WORDS.add(new ButtonType("COPY_CODE", Known.COPY_CODE));

    /** Calls the business through the channel. */
    public static final ButtonType VOICE_CALL = WORDS.add(new ButtonType("VOICE_CALL", Known.VOICE_CALL));

    /** Asks whether the business may call. */
    public static final ButtonType VOICE_CALL_REQUEST =
            WORDS.add(new ButtonType("VOICE_CALL_REQUEST", Known.VOICE_CALL_REQUEST));

    /** Asks for the user's number. */
    public static final ButtonType REQUEST_CONTACT_INFO =
            WORDS.add(new ButtonType("REQUEST_CONTACT_INFO", Known.REQUEST_CONTACT_INFO));

    /** The known words, to switch over. */
    public enum Known {
        QUICK_REPLY,
        URL,
        PHONE_NUMBER,
        COPY_CODE,
        VOICE_CALL,
        VOICE_CALL_REQUEST,
        REQUEST_CONTACT_INFO,
        OTHER
    }

    private ButtonType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ButtonType of(String text) {
        ButtonType known = WORDS.find(text);
        return known != null ? known : new ButtonType(text, Known.OTHER);
    }
}
