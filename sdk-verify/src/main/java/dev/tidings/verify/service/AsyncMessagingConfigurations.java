package dev.tidings.verify.service;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Which Messaging Services send the codes of one Verify service, by country; no method waits for the backend's answer,
 * and what {@link MessagingConfigurations} throws its futures fail with.
 */
public final class AsyncMessagingConfigurations {
    private final MessagingConfigurationOperations operations;

    private AsyncMessagingConfigurations(MessagingConfigurationOperations operations) {
        this.operations = operations;
    }

    /** Which Messaging Services send the codes of one Verify service, by country, called through {@code client}. */
    public static AsyncMessagingConfigurations of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncMessagingConfigurations(MessagingConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncMessagingConfigurations with(RequestOptions options) {
        return new AsyncMessagingConfigurations(operations.with(options));
    }

    /**
     * Has a Messaging Service send to a country, two letters, or to {@code all} others; one that is set is refused
     * (60213).
     */
    public CompletableFuture<MessagingConfiguration> create(String country, MessagingServiceSid sender) {
        return operations.create(country, sender).callAsync();
    }

    /**
     * Has a Messaging Service send to a country, two letters, or to {@code all} others; one that is set is refused
     * (60213).
     */
    public CompletableFuture<MessagingConfiguration> create(String country, String messagingServiceSid) {
        return create(country, MessagingServiceSid.of(messagingServiceSid));
    }

    /** Fetches the configuration of the country. */
    public CompletableFuture<MessagingConfiguration> fetch(String country) {
        return operations.fetch(country).callAsync();
    }

    /** Lists configurations. */
    public AsyncListing<MessagingConfiguration> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists configurations. */
    public AsyncListing<MessagingConfiguration> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists configurations. */
    public AsyncListing<MessagingConfiguration> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Has another Messaging Service send to the country. */
    public CompletableFuture<MessagingConfiguration> update(String country, MessagingServiceSid sender) {
        return operations.update(country, sender).callAsync();
    }

    /** Has another Messaging Service send to the country. */
    public CompletableFuture<MessagingConfiguration> update(String country, String messagingServiceSid) {
        return update(country, MessagingServiceSid.of(messagingServiceSid));
    }

    /** Leaves the country to the backend again. */
    public CompletableFuture<Void> delete(String country) {
        return operations.delete(country).callAsync();
    }
}
