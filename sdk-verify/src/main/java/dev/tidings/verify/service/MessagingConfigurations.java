package dev.tidings.verify.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * Which Messaging Services send the codes of one Verify service, by country; every method waits for the backend's
 * answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class MessagingConfigurations {
    private final MessagingConfigurationOperations operations;

    private MessagingConfigurations(MessagingConfigurationOperations operations) {
        this.operations = operations;
    }

    /** Which Messaging Services send the codes of one Verify service, by country, called through {@code client}. */
    public static MessagingConfigurations of(TidingsClient client, VerifyServiceSid service) {
        return new MessagingConfigurations(MessagingConfigurationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public MessagingConfigurations with(RequestOptions options) {
        return new MessagingConfigurations(operations.with(options));
    }

    /**
     * Has a Messaging Service send to a country, two letters, or to {@code all} others; one that is set is refused
     * (60213).
     */
    public MessagingConfiguration create(String country, MessagingServiceSid sender) {
        return operations.create(country, sender).call();
    }

    /**
     * Has a Messaging Service send to a country, two letters, or to {@code all} others; one that is set is refused
     * (60213).
     */
    public MessagingConfiguration create(String country, String messagingServiceSid) {
        return create(country, MessagingServiceSid.of(messagingServiceSid));
    }

    /** Fetches the configuration of the country. */
    public MessagingConfiguration fetch(String country) {
        return operations.fetch(country).call();
    }

    /** Lists configurations. */
    public Listing<MessagingConfiguration> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists configurations. */
    public Listing<MessagingConfiguration> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists configurations. */
    public Listing<MessagingConfiguration> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Has another Messaging Service send to the country. */
    public MessagingConfiguration update(String country, MessagingServiceSid sender) {
        return operations.update(country, sender).call();
    }

    /** Has another Messaging Service send to the country. */
    public MessagingConfiguration update(String country, String messagingServiceSid) {
        return update(country, MessagingServiceSid.of(messagingServiceSid));
    }

    /** Leaves the country to the backend again. */
    public void delete(String country) {
        operations.delete(country).call();
    }
}
