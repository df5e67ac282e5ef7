package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.application.Applications;
import dev.tidings.messaging.callerid.OutgoingCallerIds;
import dev.tidings.messaging.message.Messages;
import dev.tidings.messaging.number.AvailablePhoneNumbers;
import dev.tidings.messaging.number.IncomingPhoneNumbers;
import dev.tidings.messaging.number.ShortCodes;
import dev.tidings.messaging.service.MessagingServices;

/**
 * Sends messages and looks after them, blocking until each answer is there; {@link #async()} does not wait. Any thread
 * may use it.
 *
 * <pre>{@code
 * MessagingClient messaging = MessagingClient.create(client);
 * Message sent = messaging.messages().create(m -> m.to("+14155550123").from("+14155550100").body("Hi"));
 * }</pre>
 */
public final class MessagingClient {
    private final TidingsClient client;
    private final Messages messages;
    private final AsyncMessagingClient async;

    private MessagingClient(TidingsClient client) {
        this.client = client;
        this.messages = Messages.of(client);
        this.async = AsyncMessagingClient.create(client);
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static MessagingClient create(TidingsClient client) {
        return new MessagingClient(client);
    }

    /** The messages of the account. */
    public Messages messages() {
        return messages;
    }

    /** The Messaging Services of the account, and their pools of senders. */
    public MessagingServices services() {
        return MessagingServices.of(client);
    }

    /** The numbers that can be bought. */
    public AvailablePhoneNumbers availablePhoneNumbers() {
        return AvailablePhoneNumbers.of(client);
    }

    /** The phone numbers of the account. */
    public IncomingPhoneNumbers incomingPhoneNumbers() {
        return IncomingPhoneNumbers.of(client);
    }

    /** The short codes of the account. */
    public ShortCodes shortCodes() {
        return ShortCodes.of(client);
    }

    /** The TwiML applications of the account. */
    public Applications applications() {
        return Applications.of(client);
    }

    /** The numbers of others that the account has shown to be its own. */
    public OutgoingCallerIds outgoingCallerIds() {
        return OutgoingCallerIds.of(client);
    }

    /** The same, answering with futures. */
    public AsyncMessagingClient async() {
        return async;
    }
}
