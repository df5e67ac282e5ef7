package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What stands behind the short links of an account: domains, which are registered and verified in the backend's
 * console; no method waits for the backend's answer, and what {@link LinkShortening} throws its futures fail with.
 */
public final class AsyncLinkShortening {
    private final LinkShorteningOperations operations;

    private AsyncLinkShortening(LinkShorteningOperations operations) {
        this.operations = operations;
    }

    /** Link shortening in the account that {@code client} acts on. */
    public static AsyncLinkShortening of(TidingsClient client) {
        return new AsyncLinkShortening(LinkShorteningOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncLinkShortening with(RequestOptions options) {
        return new AsyncLinkShortening(operations.with(options));
    }

    /** Fetches the domain's certificate. */
    public CompletableFuture<DomainCertificate> fetchCertificate(DomainSid domain) {
        return operations.fetchCertificate(domain).callAsync();
    }

    /** Fetches the domain's certificate. */
    public CompletableFuture<DomainCertificate> fetchCertificate(String domain) {
        return fetchCertificate(DomainSid.of(domain));
    }

    /**
     * Fetches the domain's certificate as the first version of this call does, which does not tell whether the
     * backend manages it.
     */
    public CompletableFuture<DomainCertificate> fetchCertificateV1(DomainSid domain) {
        return operations.fetchCertificateV1(domain).callAsync();
    }

    /**
     * Fetches the domain's certificate as the first version of this call does, which does not tell whether the
     * backend manages it.
     */
    public CompletableFuture<DomainCertificate> fetchCertificateV1(String domain) {
        return fetchCertificateV1(DomainSid.of(domain));
    }

    /** Gives the domain a certificate, in place of the one it has: its chain and its private key in PEM form. */
    public CompletableFuture<DomainCertificate> updateCertificate(DomainSid domain, String tlsCert) {
        return operations.updateCertificate(domain, tlsCert).callAsync();
    }

    /** Gives the domain a certificate, in place of the one it has: its chain and its private key in PEM form. */
    public CompletableFuture<DomainCertificate> updateCertificate(String domain, String tlsCert) {
        return updateCertificate(DomainSid.of(domain), tlsCert);
    }

    /** Deletes the domain's certificate. */
    public CompletableFuture<Void> deleteCertificate(DomainSid domain) {
        return operations.deleteCertificate(domain).callAsync();
    }

    /** Deletes the domain's certificate. */
    public CompletableFuture<Void> deleteCertificate(String domain) {
        return deleteCertificate(DomainSid.of(domain));
    }

    /** Has the backend get a certificate for the domain, and renew it, free of charge. */
    public CompletableFuture<DomainCertificate> requestManagedCertificate(DomainSid domain) {
        return operations.requestManagedCertificate(domain).callAsync();
    }

    /** Has the backend get a certificate for the domain, and renew it, free of charge. */
    public CompletableFuture<DomainCertificate> requestManagedCertificate(String domain) {
        return requestManagedCertificate(DomainSid.of(domain));
    }

    /** Fetches whether the domain leads to where short links are answered. */
    public CompletableFuture<DnsValidation> validateDns(DomainSid domain) {
        return operations.validateDns(domain).callAsync();
    }

    /** Fetches whether the domain leads to where short links are answered. */
    public CompletableFuture<DnsValidation> validateDns(String domain) {
        return validateDns(DomainSid.of(domain));
    }

    /** Fetches how the domain treats short links. */
    public CompletableFuture<DomainConfig> fetchConfig(DomainSid domain) {
        return operations.fetchConfig(domain).callAsync();
    }

    /** Fetches how the domain treats short links. */
    public CompletableFuture<DomainConfig> fetchConfig(String domain) {
        return fetchConfig(DomainSid.of(domain));
    }

    /** Fetches how the domain of the service treats short links. */
    public CompletableFuture<DomainConfig> fetchServiceConfig(MessagingServiceSid service) {
        return operations.fetchServiceConfig(service).callAsync();
    }

    /** Fetches how the domain of the service treats short links. */
    public CompletableFuture<DomainConfig> fetchServiceConfig(String service) {
        return fetchServiceConfig(MessagingServiceSid.of(service));
    }

    /** Changes how the domain treats short links. */
    public CompletableFuture<DomainConfig> updateConfig(
            DomainSid domain, UnaryOperator<DomainConfigParams.Builder> describe) {
        return updateConfig(domain, describe.apply(DomainConfigParams.builder()).build());
    }

    /** Changes how the domain treats short links. */
    public CompletableFuture<DomainConfig> updateConfig(
            String domain, UnaryOperator<DomainConfigParams.Builder> describe) {
        return updateConfig(DomainSid.of(domain), describe);
    }

    /** Changes how the domain treats short links. */
    public CompletableFuture<DomainConfig> updateConfig(DomainSid domain, DomainConfigParams params) {
        return operations.updateConfig(domain, params).callAsync();
    }

    /** Ties the service to the domain; a service has one at most. */
    public CompletableFuture<DomainAssociation> associate(DomainSid domain, MessagingServiceSid service) {
        return operations.associate(domain, service).callAsync();
    }

    /** Ties the service to the domain; a service has one at most. */
    public CompletableFuture<DomainAssociation> associate(String domain, String service) {
        return associate(DomainSid.of(domain), MessagingServiceSid.of(service));
    }

    /** Unties the service from the domain. */
    public CompletableFuture<Void> dissociate(DomainSid domain, MessagingServiceSid service) {
        return operations.dissociate(domain, service).callAsync();
    }

    /** Unties the service from the domain. */
    public CompletableFuture<Void> dissociate(String domain, String service) {
        return dissociate(DomainSid.of(domain), MessagingServiceSid.of(service));
    }

    /** Fetches which domain the service is tied to. */
    public CompletableFuture<DomainAssociation> fetchAssociation(MessagingServiceSid service) {
        return operations.fetchAssociation(service).callAsync();
    }

    /** Fetches which domain the service is tied to. */
    public CompletableFuture<DomainAssociation> fetchAssociation(String service) {
        return fetchAssociation(MessagingServiceSid.of(service));
    }
}
