package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.application.AsyncApplications;
import dev.tidings.messaging.callerid.AsyncOutgoingCallerIds;
import dev.tidings.messaging.message.AsyncMessages;
import dev.tidings.messaging.number.AsyncAvailablePhoneNumbers;
import dev.tidings.messaging.number.AsyncIncomingPhoneNumbers;
import dev.tidings.messaging.number.AsyncShortCodes;
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

    /** The numbers that can be bought. */
    public AsyncAvailablePhoneNumbers availablePhoneNumbers() {
        return AsyncAvailablePhoneNumbers.of(client);
    }

    /** The phone numbers of the account. */
    public AsyncIncomingPhoneNumbers incomingPhoneNumbers() {
        return AsyncIncomingPhoneNumbers.of(client);
    }

    /** The short codes of the account. */
    public AsyncShortCodes shortCodes() {
        return AsyncShortCodes.of(client);
    }

    /** The TwiML applications of the account. */
    public AsyncApplications applications() {
        return AsyncApplications.of(client);
    }

    /** The numbers of others that the account has shown to be its own. */
    public AsyncOutgoingCallerIds outgoingCallerIds() {
        return AsyncOutgoingCallerIds.of(client);
    }
}
