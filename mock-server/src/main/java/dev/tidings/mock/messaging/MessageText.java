package dev.tidings.mock.messaging;

/** How many parts a text makes. */
final class MessageText {
    private MessageText() {}

    static String smart(String body) {
        return body;
    }

    static int segments(String body) {
        return body.length() <= 160 ? 1 : (body.length() + 152) / 153;
    }
}
