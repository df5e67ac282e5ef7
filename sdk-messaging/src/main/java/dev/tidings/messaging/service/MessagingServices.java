package dev.tidings.messaging.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The Messaging Services of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class MessagingServices {
    private final MessagingServiceOperations operations;

    private MessagingServices(MessagingServiceOperations operations) {
        this.operations = operations;
    }

    /** The Messaging Services of the account that {@code client} acts on. */
    public static MessagingServices of(TidingsClient client) {
        return new MessagingServices(MessagingServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public MessagingServices with(RequestOptions options) {
        return new MessagingServices(operations.with(options));
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public MessagingService create(String friendlyName) {
        return create(friendlyName, UnaryOperator.identity());
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public MessagingService create(String friendlyName, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return create(
                friendlyName, describe.apply(MessagingServiceParams.builder()).build());
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public MessagingService create(String friendlyName, MessagingServiceParams params) {
        return operations.create(friendlyName, params).call();
    }

    /** Fetches the service. */
    public MessagingService fetch(MessagingServiceSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the service. */
    public MessagingService fetch(String sid) {
        return fetch(MessagingServiceSid.of(sid));
    }

    /** Lists services. */
    public Listing<MessagingService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public Listing<MessagingService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public Listing<MessagingService> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the service. */
    public MessagingService update(MessagingServiceSid sid, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return update(sid, describe.apply(MessagingServiceParams.builder()).build());
    }

    /** Changes the service. */
    public MessagingService update(String sid, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return update(MessagingServiceSid.of(sid), describe);
    }

    /** Changes the service. */
    public MessagingService update(MessagingServiceSid sid, MessagingServiceParams params) {
        return operations.update(sid, params).call();
    }

    /** Deletes the service; its senders stay the account's. */
    public void delete(MessagingServiceSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the service; its senders stay the account's. */
    public void delete(String sid) {
        delete(MessagingServiceSid.of(sid));
    }

    /** Fetches what a service may be for. */
    public List<UsecaseDescription> fetchUsecases() {
        return operations.fetchUsecases().call();
    }

    /** The phone numbers in the pool of the service. */
    public ServicePhoneNumbers phoneNumbers(MessagingServiceSid service) {
        return new ServicePhoneNumbers(PoolOperations.phoneNumbers(operations.api(), service));
    }

    /** The phone numbers in the pool of the service. */
    public ServicePhoneNumbers phoneNumbers(String service) {
        return phoneNumbers(MessagingServiceSid.of(service));
    }

    /** The short codes in the pool of the service. */
    public ServiceShortCodes shortCodes(MessagingServiceSid service) {
        return new ServiceShortCodes(PoolOperations.shortCodes(operations.api(), service));
    }

    /** The short codes in the pool of the service. */
    public ServiceShortCodes shortCodes(String service) {
        return shortCodes(MessagingServiceSid.of(service));
    }

    /** The alphanumeric senders in the pool of the service. */
    public ServiceAlphaSenders alphaSenders(MessagingServiceSid service) {
        return new ServiceAlphaSenders(PoolOperations.alphaSenders(operations.api(), service));
    }

    /** The alphanumeric senders in the pool of the service. */
    public ServiceAlphaSenders alphaSenders(String service) {
        return alphaSenders(MessagingServiceSid.of(service));
    }

    /** The alphanumeric senders by country in the pool of the service. */
    public ServiceDestinationAlphaSenders destinationAlphaSenders(MessagingServiceSid service) {
        return new ServiceDestinationAlphaSenders(DestinationAlphaSenderOperations.of(operations.api(), service));
    }

    /** The alphanumeric senders by country in the pool of the service. */
    public ServiceDestinationAlphaSenders destinationAlphaSenders(String service) {
        return destinationAlphaSenders(MessagingServiceSid.of(service));
    }

    /** The senders on WhatsApp, RCS and other channels in the pool of the service. */
    public ServiceChannelSenders channelSenders(MessagingServiceSid service) {
        return new ServiceChannelSenders(PoolOperations.channelSenders(operations.api(), service));
    }

    /** The senders on WhatsApp, RCS and other channels in the pool of the service. */
    public ServiceChannelSenders channelSenders(String service) {
        return channelSenders(MessagingServiceSid.of(service));
    }
}
