package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.function.UnaryOperator;

/**
 * What stands behind the short links of an account: domains, which are registered and verified in the backend's
 * console; every method waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException}
 * whose class says what can be done about it.
 */
public final class LinkShortening {
    private final LinkShorteningOperations operations;

    private LinkShortening(LinkShorteningOperations operations) {
        this.operations = operations;
    }

    /** Link shortening in the account that {@code client} acts on. */
    public static LinkShortening of(TidingsClient client) {
        return new LinkShortening(LinkShorteningOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public LinkShortening with(RequestOptions options) {
        return new LinkShortening(operations.with(options));
    }

    /** Fetches the domain's certificate. */
    public DomainCertificate fetchCertificate(DomainSid domain) {
        return operations.fetchCertificate(domain).call();
    }

    /** Fetches the domain's certificate. */
    public DomainCertificate fetchCertificate(String domain) {
        return fetchCertificate(DomainSid.of(domain));
    }

    /**
     * Fetches the domain's certificate as the first version of this call does, which does not tell whether the
     * backend manages it.
     */
    public DomainCertificate fetchCertificateV1(DomainSid domain) {
        return operations.fetchCertificateV1(domain).call();
    }

    /**
     * Fetches the domain's certificate as the first version of this call does, which does not tell whether the
     * backend manages it.
     */
    public DomainCertificate fetchCertificateV1(String domain) {
        return fetchCertificateV1(DomainSid.of(domain));
    }

    /** Gives the domain a certificate, in place of the one it has: its chain and its private key in PEM form. */
    public DomainCertificate updateCertificate(DomainSid domain, String tlsCert) {
        return operations.updateCertificate(domain, tlsCert).call();
    }

    /** Gives the domain a certificate, in place of the one it has: its chain and its private key in PEM form. */
    public DomainCertificate updateCertificate(String domain, String tlsCert) {
        return updateCertificate(DomainSid.of(domain), tlsCert);
    }

    /** Deletes the domain's certificate. */
    public void deleteCertificate(DomainSid domain) {
        operations.deleteCertificate(domain).call();
    }

    /** Deletes the domain's certificate. */
    public void deleteCertificate(String domain) {
        deleteCertificate(DomainSid.of(domain));
    }

    /** Has the backend get a certificate for the domain, and renew it, free of charge. */
    public DomainCertificate requestManagedCertificate(DomainSid domain) {
        return operations.requestManagedCertificate(domain).call();
    }

    /** Has the backend get a certificate for the domain, and renew it, free of charge. */
    public DomainCertificate requestManagedCertificate(String domain) {
        return requestManagedCertificate(DomainSid.of(domain));
    }

    /** Fetches whether the domain leads to where short links are answered. */
    public DnsValidation validateDns(DomainSid domain) {
        return operations.validateDns(domain).call();
    }

    /** Fetches whether the domain leads to where short links are answered. */
    public DnsValidation validateDns(String domain) {
        return validateDns(DomainSid.of(domain));
    }

    /** Fetches how the domain treats short links. */
    public DomainConfig fetchConfig(DomainSid domain) {
        return operations.fetchConfig(domain).call();
    }

    /** Fetches how the domain treats short links. */
    public DomainConfig fetchConfig(String domain) {
        return fetchConfig(DomainSid.of(domain));
    }

    /** Fetches how the domain of the service treats short links. */
    public DomainConfig fetchServiceConfig(MessagingServiceSid service) {
        return operations.fetchServiceConfig(service).call();
    }

    /** Fetches how the domain of the service treats short links. */
    public DomainConfig fetchServiceConfig(String service) {
        return fetchServiceConfig(MessagingServiceSid.of(service));
    }

    /** Changes how the domain treats short links. */
    public DomainConfig updateConfig(DomainSid domain, UnaryOperator<DomainConfigParams.Builder> describe) {
        return updateConfig(domain, describe.apply(DomainConfigParams.builder()).build());
    }

    /** Changes how the domain treats short links. */
    public DomainConfig updateConfig(String domain, UnaryOperator<DomainConfigParams.Builder> describe) {
        return updateConfig(DomainSid.of(domain), describe);
    }

    /** Changes how the domain treats short links. */
    public DomainConfig updateConfig(DomainSid domain, DomainConfigParams params) {
        return operations.updateConfig(domain, params).call();
    }

    /** Ties the service to the domain; a service has one at most. */
    public DomainAssociation associate(DomainSid domain, MessagingServiceSid service) {
        return operations.associate(domain, service).call();
    }

    /** Ties the service to the domain; a service has one at most. */
    public DomainAssociation associate(String domain, String service) {
        return associate(DomainSid.of(domain), MessagingServiceSid.of(service));
    }

    /** Unties the service from the domain. */
    public void dissociate(DomainSid domain, MessagingServiceSid service) {
        operations.dissociate(domain, service).call();
    }

    /** Unties the service from the domain. */
    public void dissociate(String domain, String service) {
        dissociate(DomainSid.of(domain), MessagingServiceSid.of(service));
    }

    /** Fetches which domain the service is tied to. */
    public DomainAssociation fetchAssociation(MessagingServiceSid service) {
        return operations.fetchAssociation(service).call();
    }

    /** Fetches which domain the service is tied to. */
    public DomainAssociation fetchAssociation(String service) {
        return fetchAssociation(MessagingServiceSid.of(service));
    }
}
