package dev.tidings.messaging.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The Messaging Services of an account; no method waits for the backend's answer, and what {@link MessagingServices}
 * throws its futures fail with.
 */
public final class AsyncMessagingServices {
    private final MessagingServiceOperations operations;

    private AsyncMessagingServices(MessagingServiceOperations operations) {
        this.operations = operations;
    }

    /** The Messaging Services of the account that {@code client} acts on. */
    public static AsyncMessagingServices of(TidingsClient client) {
        return new AsyncMessagingServices(MessagingServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncMessagingServices with(RequestOptions options) {
        return new AsyncMessagingServices(operations.with(options));
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public CompletableFuture<MessagingService> create(String friendlyName) {
        return create(friendlyName, UnaryOperator.identity());
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public CompletableFuture<MessagingService> create(
            String friendlyName, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return create(
                friendlyName, describe.apply(MessagingServiceParams.builder()).build());
    }

    /** Creates a service of this name, up to 64 characters; never twice. */
    public CompletableFuture<MessagingService> create(String friendlyName, MessagingServiceParams params) {
        return operations.create(friendlyName, params).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<MessagingService> fetch(MessagingServiceSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the service. */
    public CompletableFuture<MessagingService> fetch(String sid) {
        return fetch(MessagingServiceSid.of(sid));
    }

    /** Lists services. */
    public AsyncListing<MessagingService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public AsyncListing<MessagingService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public AsyncListing<MessagingService> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the service. */
    public CompletableFuture<MessagingService> update(
            MessagingServiceSid sid, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return update(sid, describe.apply(MessagingServiceParams.builder()).build());
    }

    /** Changes the service. */
    public CompletableFuture<MessagingService> update(
            String sid, UnaryOperator<MessagingServiceParams.Builder> describe) {
        return update(MessagingServiceSid.of(sid), describe);
    }

    /** Changes the service. */
    public CompletableFuture<MessagingService> update(MessagingServiceSid sid, MessagingServiceParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Deletes the service; its senders stay the account's. */
    public CompletableFuture<Void> delete(MessagingServiceSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the service; its senders stay the account's. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(MessagingServiceSid.of(sid));
    }

    /** Fetches what a service may be for. */
    public CompletableFuture<List<UsecaseDescription>> fetchUsecases() {
        return operations.fetchUsecases().callAsync();
    }

    /** The phone numbers in the pool of the service. */
    public AsyncServicePhoneNumbers phoneNumbers(MessagingServiceSid service) {
        return new AsyncServicePhoneNumbers(PoolOperations.phoneNumbers(operations.api(), service));
    }

    /** The phone numbers in the pool of the service. */
    public AsyncServicePhoneNumbers phoneNumbers(String service) {
        return phoneNumbers(MessagingServiceSid.of(service));
    }

    /** The short codes in the pool of the service. */
    public AsyncServiceShortCodes shortCodes(MessagingServiceSid service) {
        return new AsyncServiceShortCodes(PoolOperations.shortCodes(operations.api(), service));
    }

    /** The short codes in the pool of the service. */
    public AsyncServiceShortCodes shortCodes(String service) {
        return shortCodes(MessagingServiceSid.of(service));
    }

    /** The alphanumeric senders in the pool of the service. */
    public AsyncServiceAlphaSenders alphaSenders(MessagingServiceSid service) {
        return new AsyncServiceAlphaSenders(PoolOperations.alphaSenders(operations.api(), service));
    }

    /** The alphanumeric senders in the pool of the service. */
    public AsyncServiceAlphaSenders alphaSenders(String service) {
        return alphaSenders(MessagingServiceSid.of(service));
    }

    /** The alphanumeric senders by country in the pool of the service. */
    public AsyncServiceDestinationAlphaSenders destinationAlphaSenders(MessagingServiceSid service) {
        return new AsyncServiceDestinationAlphaSenders(DestinationAlphaSenderOperations.of(operations.api(), service));
    }

    /** The alphanumeric senders by country in the pool of the service. */
    public AsyncServiceDestinationAlphaSenders destinationAlphaSenders(String service) {
        return destinationAlphaSenders(MessagingServiceSid.of(service));
    }

    /** The senders on WhatsApp, RCS and other channels in the pool of the service. */
    public AsyncServiceChannelSenders channelSenders(MessagingServiceSid service) {
        return new AsyncServiceChannelSenders(PoolOperations.channelSenders(operations.api(), service));
    }

    /** The senders on WhatsApp, RCS and other channels in the pool of the service. */
    public AsyncServiceChannelSenders channelSenders(String service) {
        return channelSenders(MessagingServiceSid.of(service));
    }
}
