package dev.tidings.mock.messaging;

/**
 * What a message says.
 *
 * @param body the text; empty if there is none or it was redacted
 * @param segments how many parts the text makes; 0 until a Messaging Service has chosen a sender
 * @param media how many media came with it
 */
public record MessageContent(String body, int segments, int media) {
    /** The same in {@code parts} segments. */
    MessageContent withSegments(int parts) {
        return new MessageContent(body, parts, media);
    }

    /** The same with another text. */
    MessageContent withBody(String text) {
        return new MessageContent(text, segments, media);
    }

    /** The same with {@code count} media. */
    MessageContent withMedia(int count) {
        return new MessageContent(body, segments, count);
    }

    /** The same without its text. */
    MessageContent redacted() {
        return new MessageContent("", segments, media);
    }
}
