package dev.tidings.messaging.twiml;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * What an application answers to an inbound message: messages to send and, perhaps, where to ask for more.
 *
 * <pre>{@code
 * MessagingResponse reply = MessagingResponse.of(r -> r
 *         .message("We got it.")
 *         .message(m -> m.body("And here is the menu.").media("https://example.com/menu.png")));
 * exchange.getResponseHeaders().set("Content-Type", reply.contentType());
 * exchange.getResponseBody().write(reply.bytes());
 * }</pre>
 *
 * <p>What the backend would skip with a warning in its log is refused here instead, with an {@link
 * IllegalArgumentException} that names field, value and rule.
 */
public final class MessagingResponse {
    private static final String NAME = "Response";
    private static final String REDIRECT = "Redirect";
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_MESSAGES = 10;

    private final String xml;

    private MessagingResponse(String xml) {
        this.xml = xml;
        int size = bytes().length;
        if (size > MOST_BYTES) { // 11750
            throw new IllegalArgumentException(
                    "the response has " + size + " bytes: the backend reads at most " + MOST_BYTES);
        }
    }

    /** No reply at all. */
    public static MessagingResponse empty() {
        return builder().build();
    }

    /** One message with this text, to whom is answered. */
    public static MessagingResponse of(String text) {
        return builder().message(text).build();
    }

    /** The reply that {@code describe} describes. */
    public static MessagingResponse of(UnaryOperator<Builder> describe) {
        return describe.apply(builder()).build();
    }

    /** A reply to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The document, with its declaration. */
    public String xml() {
        return xml;
    }

    /** The document in UTF-8, for the body of the answer. */
    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** The value of the answer's {@code Content-Type}. */
    public String contentType() {
        return "text/xml; charset=utf-8";
    }

    /** The document. */
    @Override
    public String toString() {
        return xml;
    }

    /** Puts a reply together, in the order in which the backend is to execute it. */
    public static final class Builder {
        private final XmlWriter verbs = new XmlWriter();
        private int messages;
        private boolean redirected;

        private Builder() {}

        /** Adds a message with this text, to whom is answered. */
        public Builder message(String text) {
            return message(m -> m.body(text));
        }

        /** Adds the message that {@code describe} describes. */
        public Builder message(UnaryOperator<ReplyMessage> describe) {
            reachable("Message");
            if (++messages > MOST_MESSAGES) { // 14109
                throw new IllegalArgumentException("messages are " + messages + ": an inbound message can have at most "
                        + MOST_MESSAGES + " replies");
            }
            describe.apply(new ReplyMessage()).writeTo(verbs);
            return this;
        }

        /** Goes on with what {@code url}, absolute or relative to the present one, answers to a POST; nothing can follow. */
        public Builder redirect(String url) {
            return redirect(url, CallbackMethod.POST);
        }

        /** Goes on with what {@code url}, absolute or relative to the present one, answers; nothing can follow. */
        public Builder redirect(String url, CallbackMethod method) {
            reachable(REDIRECT);
            verbs.open(REDIRECT);
            if (method != CallbackMethod.POST) {
                verbs.attribute("method", method.name());
            }
            verbs.tagEnd().text("redirect", ReplyMessage.given("redirect", url)).close(REDIRECT);
            redirected = true;
            return this;
        }

        /** The reply. */
        public MessagingResponse build() {
            XmlWriter document =
                    new XmlWriter().open(NAME).tagEnd().append(verbs).close(NAME);
            return new MessagingResponse("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document);
        }

        private void reachable(String verb) {
            if (redirected) {
                throw new IllegalArgumentException(verb + " follows a Redirect: nothing after one is executed");
            }
        }
    }
}
