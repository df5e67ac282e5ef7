package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.account.Accounts;
import dev.tidings.messaging.account.ApiKeys;
import dev.tidings.messaging.account.AuthTokens;
import dev.tidings.messaging.alert.Alerts;
import dev.tidings.messaging.application.Applications;
import dev.tidings.messaging.callerid.OutgoingCallerIds;
import dev.tidings.messaging.channel.ChannelSenders;
import dev.tidings.messaging.channel.TypingIndicators;
import dev.tidings.messaging.consent.Consents;
import dev.tidings.messaging.consent.Contacts;
import dev.tidings.messaging.content.ContentTemplates;
import dev.tidings.messaging.link.Deactivations;
import dev.tidings.messaging.link.LinkShortening;
import dev.tidings.messaging.message.Messages;
import dev.tidings.messaging.number.AvailablePhoneNumbers;
import dev.tidings.messaging.number.IncomingPhoneNumbers;
import dev.tidings.messaging.number.ShortCodes;
import dev.tidings.messaging.pricing.MessagingPrices;
import dev.tidings.messaging.pricing.PhoneNumberPrices;
import dev.tidings.messaging.safety.GeoPermissions;
import dev.tidings.messaging.safety.SafeList;
import dev.tidings.messaging.service.MessagingServices;
import dev.tidings.messaging.usage.UsageRecords;
import dev.tidings.messaging.usage.UsageTriggers;

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

    /** The content templates of the account. */
    public ContentTemplates contentTemplates() {
        return ContentTemplates.of(client);
    }

    /** The senders of the account on WhatsApp and RCS. */
    public ChannelSenders channelSenders() {
        return ChannelSenders.of(client);
    }

    /** Signs that somebody is typing. */
    public TypingIndicators typingIndicators() {
        return TypingIndicators.of(client);
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

    /** Domains, certificates and settings of short links. */
    public LinkShortening linkShortening() {
        return LinkShortening.of(client);
    }

    /** Numbers that were taken from their owners. */
    public Deactivations deactivations() {
        return Deactivations.of(client);
    }

    /** The account itself and its sub-accounts. */
    public Accounts accounts() {
        return Accounts.of(client);
    }

    /** The API keys of the account. */
    public ApiKeys keys() {
        return ApiKeys.of(client);
    }

    /** The keys of the account that sign access tokens only. */
    public ApiKeys signingKeys() {
        return ApiKeys.ofSigning(client);
    }

    /** The auth tokens of the account. */
    public AuthTokens authTokens() {
        return AuthTokens.of(client);
    }

    /** What the account has used. */
    public UsageRecords usageRecords() {
        return UsageRecords.of(client);
    }

    /** Watches over what the account uses. */
    public UsageTriggers usageTriggers() {
        return UsageTriggers.of(client);
    }

    /** Who has agreed to get messages from whom. */
    public Consents consents() {
        return Consents.of(client);
    }

    /** Where people live who get messages. */
    public Contacts contacts() {
        return Contacts.of(client);
    }

    /** To which countries messages may go. */
    public GeoPermissions geoPermissions() {
        return GeoPermissions.of(client);
    }

    /** Numbers that are never taken for those of fraudsters. */
    public SafeList safeList() {
        return SafeList.of(client);
    }

    /** What messages cost. */
    public MessagingPrices messagingPrices() {
        return MessagingPrices.of(client);
    }

    /** What phone numbers cost. */
    public PhoneNumberPrices phoneNumberPrices() {
        return PhoneNumberPrices.of(client);
    }

    /** Errors and warnings about calls, webhooks and messages. */
    public Alerts alerts() {
        return Alerts.of(client);
    }

    /** The same, answering with futures. */
    public AsyncMessagingClient async() {
        return async;
    }
}
