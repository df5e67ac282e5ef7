package dev.tidings.messaging.channel;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessageSid;

/**
 * Signs that somebody is typing; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class TypingIndicators {
    private final TypingOperations operations;

    private TypingIndicators(TypingOperations operations) {
        this.operations = operations;
    }

    /** The signs of the account that {@code client} acts on. */
    public static TypingIndicators of(TidingsClient client) {
        return new TypingIndicators(TypingOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public TypingIndicators with(RequestOptions options) {
        return new TypingIndicators(operations.with(options));
    }

    /** Shows whoever wrote {@code message} on WhatsApp that an answer is being typed, and that it was read. */
    public TypingIndicator whatsapp(MessageSid message) {
        return operations.whatsapp(message).call();
    }

    /** Shows whoever wrote {@code message} on WhatsApp that an answer is being typed, and that it was read. */
    public TypingIndicator whatsapp(String message) {
        return whatsapp(MessageSid.of(message));
    }

    /** The same by the third version of the API. */
    public TypingIndicator whatsappV3(MessageSid message) {
        return operations.whatsappV3(message).call();
    }

    /** The same by the third version of the API. */
    public TypingIndicator whatsappV3(String message) {
        return whatsappV3(MessageSid.of(message));
    }

    /** Shows on Apple Messages for Business that {@code from} has begun to type to {@code to}, or has ceased to. */
    public TypingIndicator apple(String from, String to, boolean start) {
        return operations.apple(from, to, start).call();
    }
}
