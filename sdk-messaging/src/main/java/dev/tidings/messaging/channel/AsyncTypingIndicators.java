package dev.tidings.messaging.channel;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessageSid;
import java.util.concurrent.CompletableFuture;

/**
 * Signs that somebody is typing; no method waits for the backend's answer, and what {@link TypingIndicators} throws its
 * futures fail with.
 */
public final class AsyncTypingIndicators {
    private final TypingOperations operations;

    private AsyncTypingIndicators(TypingOperations operations) {
        this.operations = operations;
    }

    /** The signs of the account that {@code client} acts on. */
    public static AsyncTypingIndicators of(TidingsClient client) {
        return new AsyncTypingIndicators(TypingOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncTypingIndicators with(RequestOptions options) {
        return new AsyncTypingIndicators(operations.with(options));
    }

    /** Shows whoever wrote {@code message} on WhatsApp that an answer is being typed, and that it was read. */
    public CompletableFuture<TypingIndicator> whatsapp(MessageSid message) {
        return operations.whatsapp(message).callAsync();
    }

    /** Shows whoever wrote {@code message} on WhatsApp that an answer is being typed, and that it was read. */
    public CompletableFuture<TypingIndicator> whatsapp(String message) {
        return whatsapp(MessageSid.of(message));
    }

    /** The same by the third version of the API. */
    public CompletableFuture<TypingIndicator> whatsappV3(MessageSid message) {
        return operations.whatsappV3(message).callAsync();
    }

    /** The same by the third version of the API. */
    public CompletableFuture<TypingIndicator> whatsappV3(String message) {
        return whatsappV3(MessageSid.of(message));
    }

    /** Shows on Apple Messages for Business that {@code from} has begun to type to {@code to}, or has ceased to. */
    public CompletableFuture<TypingIndicator> apple(String from, String to, boolean start) {
        return operations.apple(from, to, start).callAsync();
    }
}
