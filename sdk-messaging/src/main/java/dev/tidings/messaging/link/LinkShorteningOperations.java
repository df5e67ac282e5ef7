package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.MessagingServiceSid;

/** The facts of link shortening: paths, parameters, models. */
final class LinkShorteningOperations {
    private static final String CERTIFICATE = "/v1/LinkShortening/Domains/{DomainSid}/Certificate";
    private static final String CERTIFICATE_V2 = "/v2/LinkShortening/Domains/{DomainSid}/Certificate";
    private static final String MANAGED = "/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert";
    private static final String DNS = "/v1/LinkShortening/Domains/{DomainSid}/ValidateDns";
    private static final String CONFIG = "/v1/LinkShortening/Domains/{DomainSid}/Config";
    /** Of one service, this once in the singular. */
    private static final String SERVICE_CONFIG =
            "/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig";

    private static final String ASSOCIATION =
            "/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}";
    private static final String SERVICE_DOMAIN = "/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain";

    private final Api api;

    private LinkShorteningOperations(Api api) {
        this.api = api;
    }

    static LinkShorteningOperations of(TidingsClient client) {
        return new LinkShorteningOperations(Api.of(client, "messaging"));
    }

    LinkShorteningOperations with(RequestOptions options) {
        return new LinkShorteningOperations(api.with(options));
    }

    Operation<DomainCertificate> fetchCertificate(DomainSid domain) {
        return api.fetch(DomainCertificate.class, CERTIFICATE_V2, domain.toString());
    }

    Operation<DomainCertificate> fetchCertificateV1(DomainSid domain) {
        return api.fetch(DomainCertificate.class, CERTIFICATE, domain.toString());
    }

    Operation<DomainCertificate> updateCertificate(DomainSid domain, String tlsCert) {
        if (!tlsCert.strip().startsWith("-----BEGIN ")) { // 30101
            throw Check.refused("tlsCert has " + tlsCert.length() + " characters (not shown): it must be PEM, which"
                    + " begins with -----BEGIN");
        }
        return api.update(DomainCertificate.class, CERTIFICATE, domain.toString())
                .form("TlsCert", tlsCert)
                .repeatable();
    }

    Operation<Void> deleteCertificate(DomainSid domain) {
        return api.delete(CERTIFICATE, domain.toString());
    }

    Operation<DomainCertificate> requestManagedCertificate(DomainSid domain) {
        return api.create(DomainCertificate.class, MANAGED, domain.toString());
    }

    Operation<DnsValidation> validateDns(DomainSid domain) {
        return api.fetch(DnsValidation.class, DNS, domain.toString());
    }

    Operation<DomainConfig> fetchConfig(DomainSid domain) {
        return api.fetch(DomainConfig.class, CONFIG, domain.toString());
    }

    Operation<DomainConfig> fetchServiceConfig(MessagingServiceSid service) {
        return api.fetch(DomainConfig.class, SERVICE_CONFIG, service.toString());
    }

    Operation<DomainConfig> updateConfig(DomainSid domain, DomainConfigParams p) {
        return api.update(DomainConfig.class, CONFIG, domain.toString())
                .form("FallbackUrl", p.fallbackUrl())
                .form("CallbackUrl", p.callbackUrl())
                .form("ContinueOnFailure", p.continueOnFailure())
                .form("DisableHttps", p.disableHttps())
                .repeatable();
    }

    Operation<DomainAssociation> associate(DomainSid domain, MessagingServiceSid service) {
        return api.create(DomainAssociation.class, ASSOCIATION, domain.toString(), service.toString());
    }

    Operation<Void> dissociate(DomainSid domain, MessagingServiceSid service) {
        return api.delete(ASSOCIATION, domain.toString(), service.toString());
    }

    Operation<DomainAssociation> fetchAssociation(MessagingServiceSid service) {
        return api.fetch(DomainAssociation.class, SERVICE_DOMAIN, service.toString());
    }
}
