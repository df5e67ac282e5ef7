package dev.tidings.messaging.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** How far a sender is. */
public final class ChannelSenderStatus extends OpenEnum<ChannelSenderStatus.Known> {
    private static final Words<ChannelSenderStatus> WORDS = new Words<>();

    /** It is being made. */
    public static final ChannelSenderStatus CREATING = WORDS.add(new ChannelSenderStatus("CREATING", Known.CREATING));

    /** It is not submitted yet. */
    public static final ChannelSenderStatus DRAFT = WORDS.add(new ChannelSenderStatus("DRAFT", Known.DRAFT));

    /** It is a placeholder. */
    public static final ChannelSenderStatus STUBBED = WORDS.add(new ChannelSenderStatus("STUBBED", Known.STUBBED));

    /** Twilio looks at it. */
    public static final ChannelSenderStatus TWILIO_REVIEW =
            WORDS.add(new ChannelSenderStatus("TWILIO_REVIEW", Known.TWILIO_REVIEW));

    /** Its number has to be shown to be the account's: give the code that was sent there. */
    public static final ChannelSenderStatus PENDING_VERIFICATION =
            WORDS.add(new ChannelSenderStatus("PENDING_VERIFICATION", Known.PENDING_VERIFICATION));

    /** The code is looked at. */
    public static final ChannelSenderStatus VERIFYING =
            WORDS.add(new ChannelSenderStatus("VERIFYING", Known.VERIFYING));

    /** It can send. */
    public static final ChannelSenderStatus ONLINE = WORDS.add(new ChannelSenderStatus("ONLINE", Known.ONLINE));

    /** It can send, and is being changed. */
    public static final ChannelSenderStatus ONLINE_UPDATING =
            WORDS.add(new ChannelSenderStatus("ONLINE:UPDATING", Known.ONLINE_UPDATING));

    /** It cannot send; the reasons say why. */
    public static final ChannelSenderStatus OFFLINE = WORDS.add(new ChannelSenderStatus("OFFLINE", Known.OFFLINE));

    /** The known words, to switch over. */
    public enum Known {
        CREATING,
        DRAFT,
        STUBBED,
        TWILIO_REVIEW,
        PENDING_VERIFICATION,
        VERIFYING,
        ONLINE,
        ONLINE_UPDATING,
        OFFLINE,
        OTHER
    }

    private ChannelSenderStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static ChannelSenderStatus of(String text) {
        ChannelSenderStatus known = WORDS.find(text);
        return known != null ? known : new ChannelSenderStatus(text, Known.OTHER);
    }
}
