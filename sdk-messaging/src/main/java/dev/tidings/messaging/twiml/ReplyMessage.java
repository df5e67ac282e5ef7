package dev.tidings.messaging.twiml;

import dev.tidings.core.value.PhoneNumber;
import java.net.URI;

/** One message of a reply ({@code <Message>}), described step by step. */
public final class ReplyMessage {
    private static final String NAME = "Message";
    private static final int LONGEST_BODY = 1600;
    private static final int MOST_MEDIA = 10;

    private final XmlWriter attributes = new XmlWriter();
    private final XmlWriter content = new XmlWriter();
    private int length;
    private int media;

    ReplyMessage() {}

    /** Adds text; several texts are sent as one, up to 1600 characters unless there are media. */
    public ReplyMessage body(String text) {
        content.open("Body").tagEnd().text("body", text).close("Body");
        length += text.codePointCount(0, text.length());
        return this;
    }

    /** Adds a file, which the backend fetches from {@code url}; up to 10 of them. */
    public ReplyMessage media(String url) {
        content.open("Media").tagEnd().text("media", given("media", url)).close("Media");
        if (++media > MOST_MEDIA) {
            throw new IllegalArgumentException("media are " + media + ": a message can have at most " + MOST_MEDIA);
        }
        return this;
    }

    /** Adds a file, which the backend fetches from {@code url}. */
    public ReplyMessage media(URI url) {
        return media(url.toString());
    }

    /** Sets who gets it, if it is not who is answered; without a plus sign, a number of the sender's own country. */
    public ReplyMessage to(String address) {
        return attribute("to", address);
    }

    /** Sets who gets it, if it is not who is answered. */
    public ReplyMessage to(PhoneNumber number) {
        return to(number.toString());
    }

    /** Sets who sends it, if it is not the number that was written to. */
    public ReplyMessage from(String address) {
        return attribute("from", address);
    }

    /** Sets who sends it, if it is not the number that was written to. */
    public ReplyMessage from(PhoneNumber number) {
        return from(number.toString());
    }

    /** Sets where changes of status are reported; some accounts look here and some at {@link #statusCallback}. */
    public ReplyMessage action(String url) {
        return attribute("action", url);
    }

    /** Sets how {@link #action} is called. */
    public ReplyMessage method(CallbackMethod method) {
        return attribute("method", method.name());
    }

    /** Sets where changes of status are reported; some accounts look here and some at {@link #action}. */
    public ReplyMessage statusCallback(String url) {
        return attribute("statusCallback", url);
    }

    void writeTo(XmlWriter out) {
        if (length == 0 && media == 0) { // 14103
            throw new IllegalArgumentException("body and media are both missing: a message needs one of them");
        }
        if (length > LONGEST_BODY && media == 0) { // 14103
            throw new IllegalArgumentException(
                    "body has " + length + " characters: it must have at most " + LONGEST_BODY + " without media");
        }
        out.open(NAME).append(attributes).tagEnd().append(content).close(NAME);
    }

    private ReplyMessage attribute(String name, String value) {
        if (attributes.toString().contains(' ' + name + "=\"")) {
            throw new IllegalArgumentException(name + " is set twice: a message can have only one");
        }
        attributes.attribute(name, given(name, value));
        return this;
    }

    static String given(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is '" + value + "': it must not be blank");
        }
        return value;
    }
}
