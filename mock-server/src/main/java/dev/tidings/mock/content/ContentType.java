package dev.tidings.mock.content;

import dev.tidings.mock.channel.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The types of content, the simplest first. A template may hold several; a channel shows the last of them, in this order, that it
 * has a form for.
 *
 * @see <a href="https://www.twilio.com/docs/content/content-types-overview">Content types</a>
 */
public enum ContentType {
    /** Nothing but text. */
    TEXT("twilio/text", Need.FREE, Need.APPROVED, Channel.SMS, Channel.RCS, Channel.WHATSAPP, Channel.MESSENGER),
    /** Files, with a text or without. */
    MEDIA("twilio/media", Need.FREE, Need.APPROVED, Channel.MMS, Channel.RCS, Channel.WHATSAPP, Channel.MESSENGER),
    /** A point on the map. */
    LOCATION("twilio/location", Need.FREE, Need.NEVER, Channel.WHATSAPP),
    /** A text with replies to tap. */
    QUICK_REPLY("twilio/quick-reply", Need.FREE, Need.APPROVED, Channel.WHATSAPP, Channel.MESSENGER),
    /** A text with buttons that do something. */
    CALL_TO_ACTION("twilio/call-to-action", Need.BUTTONS, Need.APPROVED, Channel.WHATSAPP, Channel.MESSENGER),
    /** A text with a list to choose from. */
    LIST_PICKER("twilio/list-picker", Need.FREE, Need.NEVER, Channel.WHATSAPP),
    /** Title, text, media and buttons. */
    CARD("twilio/card", Need.BUTTONS, Need.APPROVED, Channel.RCS, Channel.WHATSAPP, Channel.MESSENGER),
    /** Up to ten cards side by side. */
    CAROUSEL("twilio/carousel", Need.APPROVED, Need.APPROVED, Channel.RCS, Channel.WHATSAPP),
    /** Products of a catalog at WhatsApp. */
    CATALOG("twilio/catalog", Need.FREE, Need.APPROVED, Channel.WHATSAPP),
    /** An order to be paid. What is in it is not published. */
    PAY("twilio/pay", Need.FREE, Need.NEVER, Channel.WHATSAPP),
    /** Time slots. Only its members are published: which channel shows it, and where it stands in this order, is not. */
    SCHEDULE("twilio/schedule", Need.NEVER, Need.NEVER),
    /** Pages with questions, kept in the template. */
    FLOWS("twilio/flows", Need.APPROVED, Need.APPROVED, Channel.WHATSAPP),
    /** Pages with questions, kept at WhatsApp. Where it stands in this order is not published. */
    WHATSAPP_FLOWS("whatsapp/flows", Need.APPROVED, Need.APPROVED, Channel.WHATSAPP),
    /** A card as WhatsApp has it. */
    WHATSAPP_CARD("whatsapp/card", Need.BUTTONS, Need.APPROVED, Channel.WHATSAPP),
    /** A one-time code with a button that copies it. */
    AUTHENTICATION("whatsapp/authentication", Need.APPROVED, Need.APPROVED, Channel.WHATSAPP);

    /** What WhatsApp asks for before it takes a type. */
    enum Need {
        /** Nothing. */
        FREE,
        /** Nothing, as long as it has no buttons but those that need none. */
        BUTTONS,
        /** That the template is approved. */
        APPROVED,
        /** It never takes it. */
        NEVER
    }

    private final String wire;
    private final Need inWindow;
    private final Need outside;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<Channel> channels;

    ContentType(String wire, Need inWindow, Need outside, Channel... channels) {
        this.wire = wire;
        this.inWindow = inWindow;
        this.outside = outside;
        this.channels = List.of(channels);
    }

    /** Its name on the wire, such as {@code twilio/text}. */
    public String wire() {
        return wire;
    }

    /** The channels that have a form for it. */
    public List<Channel> channels() {
        return channels;
    }

    /** What WhatsApp asks for within the 24 hours after a user wrote, and outside of them. */
    Need need(boolean inWindow) {
        return inWindow ? this.inWindow : outside;
    }

    /** The type that the wire calls {@code name}; empty if there is none. */
    public static Optional<ContentType> named(String name) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ContentType::wire).toList();
    }

    @Override
    public String toString() {
        return wire;
    }
}
