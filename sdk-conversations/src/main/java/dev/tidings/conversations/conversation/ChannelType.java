package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How somebody is reached. */
public final class ChannelType extends OpenEnum<ChannelType.Known> {
    private static final Words<ChannelType> WORDS = new Words<>();

    /** SMS and MMS. */
    public static final ChannelType SMS = WORDS.add(new ChannelType("sms", Known.SMS));

    /** WhatsApp. */
    public static final ChannelType WHATSAPP = WORDS.add(new ChannelType("whatsapp", Known.WHATSAPP));

    /** Facebook Messenger. */
    public static final ChannelType MESSENGER = WORDS.add(new ChannelType("messenger", Known.MESSENGER));

    /** Google's Business Messages. */
    public static final ChannelType GBM = WORDS.add(new ChannelType("gbm", Known.GBM));

    /** E-mail. */
    public static final ChannelType EMAIL = WORDS.add(new ChannelType("email", Known.EMAIL));

    /** RCS. */
    public static final ChannelType RCS = WORDS.add(new ChannelType("rcs", Known.RCS));

    /** Apple's Messages for Business. */
    public static final ChannelType APPLE = WORDS.add(new ChannelType("apple", Known.APPLE));

    /** An application of the chat SDK. */
    public static final ChannelType CHAT = WORDS.add(new ChannelType("chat", Known.CHAT));

    /** The known words, to switch over. */
    public enum Known {
        SMS,
        WHATSAPP,
        MESSENGER,
        GBM,
        EMAIL,
        RCS,
        APPLE,
        CHAT,
        OTHER
    }

    private ChannelType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ChannelType of(String text) {
        ChannelType known = WORDS.find(text);
        return known != null ? known : new ChannelType(text, Known.OTHER);
    }
}
