package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.AsyncMessages;
import dev.tidings.messaging.service.AsyncMessagingServices;

/** Sends messages and looks after them without waiting; what {@link MessagingClient} throws, its futures fail with. */
public final class AsyncMessagingClient {
    private final TidingsClient client;
    private final AsyncMessages messages;

    private AsyncMessagingClient(TidingsClient client) {
        this.client = client;
        this.messages = AsyncMessages.of(client);
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static AsyncMessagingClient create(TidingsClient client) {
        return new AsyncMessagingClient(client);
    }

    /** The messages of the account. */
    public AsyncMessages messages() {
        return messages;
    }

    /** The Messaging Services of the account, and their pools of senders. */
    public AsyncMessagingServices services() {
        return AsyncMessagingServices.of(client);
    }
}
