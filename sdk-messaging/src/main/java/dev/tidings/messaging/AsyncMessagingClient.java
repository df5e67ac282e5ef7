package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.account.AsyncAccounts;
import dev.tidings.messaging.account.AsyncApiKeys;
import dev.tidings.messaging.account.AsyncAuthTokens;
import dev.tidings.messaging.alert.AsyncAlerts;
import dev.tidings.messaging.application.AsyncApplications;
import dev.tidings.messaging.callerid.AsyncOutgoingCallerIds;
import dev.tidings.messaging.channel.AsyncChannelSenders;
import dev.tidings.messaging.channel.AsyncTypingIndicators;
import dev.tidings.messaging.consent.AsyncConsents;
import dev.tidings.messaging.consent.AsyncContacts;
import dev.tidings.messaging.content.AsyncContentTemplates;
import dev.tidings.messaging.link.AsyncDeactivations;
import dev.tidings.messaging.link.AsyncLinkShortening;
import dev.tidings.messaging.message.AsyncMessages;
import dev.tidings.messaging.number.AsyncAvailablePhoneNumbers;
import dev.tidings.messaging.number.AsyncIncomingPhoneNumbers;
import dev.tidings.messaging.number.AsyncShortCodes;
import dev.tidings.messaging.pricing.AsyncMessagingPrices;
import dev.tidings.messaging.pricing.AsyncPhoneNumberPrices;
import dev.tidings.messaging.safety.AsyncGeoPermissions;
import dev.tidings.messaging.safety.AsyncSafeList;
import dev.tidings.messaging.service.AsyncMessagingServices;
import dev.tidings.messaging.usage.AsyncUsageRecords;
import dev.tidings.messaging.usage.AsyncUsageTriggers;

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

    /** The content templates of the account. */
    public AsyncContentTemplates contentTemplates() {
        return AsyncContentTemplates.of(client);
    }

    /** The senders of the account on WhatsApp and RCS. */
    public AsyncChannelSenders channelSenders() {
        return AsyncChannelSenders.of(client);
    }

    /** Signs that somebody is typing. */
    public AsyncTypingIndicators typingIndicators() {
        return AsyncTypingIndicators.of(client);
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

    /** Domains, certificates and settings of short links. */
    public AsyncLinkShortening linkShortening() {
        return AsyncLinkShortening.of(client);
    }

    /** Numbers that were taken from their owners. */
    public AsyncDeactivations deactivations() {
        return AsyncDeactivations.of(client);
    }

    /** The account itself and its sub-accounts. */
    public AsyncAccounts accounts() {
        return AsyncAccounts.of(client);
    }

    /** The API keys of the account. */
    public AsyncApiKeys keys() {
        return AsyncApiKeys.of(client);
    }

    /** The keys of the account that sign access tokens only. */
    public AsyncApiKeys signingKeys() {
        return AsyncApiKeys.ofSigning(client);
    }

    /** The auth tokens of the account. */
    public AsyncAuthTokens authTokens() {
        return AsyncAuthTokens.of(client);
    }

    /** What the account has used. */
    public AsyncUsageRecords usageRecords() {
        return AsyncUsageRecords.of(client);
    }

    /** Watches over what the account uses. */
    public AsyncUsageTriggers usageTriggers() {
        return AsyncUsageTriggers.of(client);
    }

    /** Who has agreed to get messages from whom. */
    public AsyncConsents consents() {
        return AsyncConsents.of(client);
    }

    /** Where people live who get messages. */
    public AsyncContacts contacts() {
        return AsyncContacts.of(client);
    }

    /** To which countries messages may go. */
    public AsyncGeoPermissions geoPermissions() {
        return AsyncGeoPermissions.of(client);
    }

    /** Numbers that are never taken for those of fraudsters. */
    public AsyncSafeList safeList() {
        return AsyncSafeList.of(client);
    }

    /** What messages cost. */
    public AsyncMessagingPrices messagingPrices() {
        return AsyncMessagingPrices.of(client);
    }

    /** What phone numbers cost. */
    public AsyncPhoneNumberPrices phoneNumberPrices() {
        return AsyncPhoneNumberPrices.of(client);
    }

    /** Errors and warnings about calls, webhooks and messages. */
    public AsyncAlerts alerts() {
        return AsyncAlerts.of(client);
    }
}
