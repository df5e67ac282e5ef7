package dev.tidings.messaging;

import static dev.tidings.messaging.Specs.MESSAGING;
import static dev.tidings.messaging.Specs.MESSAGING_V2;

import dev.tidings.core.testkit.Call;
import java.time.LocalDate;
import java.util.List;

/** Link shortening and deactivated numbers, with all they can say. */
final class LinkCalls {
    private static final String DOMAIN = "DN00000000000000000000000000000001";
    private static final String DOMAINS = "/v1/LinkShortening/Domains/" + DOMAIN;
    private static final String OF_DOMAIN = "{\"domain_sid\":\"" + DOMAIN + "\"}";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            MESSAGING_V2
                    .call("FetchDomainCertV4", "/v2/LinkShortening/Domains/" + DOMAIN + "/Certificate")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).fetchCertificate(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).fetchCertificate(DOMAIN)),
            MESSAGING
                    .call("FetchDomainCertV4", DOMAINS + "/Certificate")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).fetchCertificateV1(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).fetchCertificateV1(DOMAIN)),
            MESSAGING
                    .call("UpdateDomainCertV4", DOMAINS + "/Certificate")
                    .says("TlsCert=-----BEGIN CERTIFICATE-----")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) ->
                                    m.linkShortening().with(o).updateCertificate(DOMAIN, "-----BEGIN CERTIFICATE-----"),
                            (m, o) -> m.linkShortening()
                                    .with(o)
                                    .updateCertificate(DOMAIN, "-----BEGIN CERTIFICATE-----")),
            MESSAGING
                    .call("DeleteDomainCertV4", DOMAINS + "/Certificate")
                    .doing(
                            (m, o) -> m.linkShortening().with(o).deleteCertificate(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).deleteCertificate(DOMAIN)),
            MESSAGING
                    .call("UpdateRequestManagedCert", DOMAINS + "/RequestManagedCert")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).requestManagedCertificate(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).requestManagedCertificate(DOMAIN)),
            MESSAGING
                    .call("FetchDomainDnsValidation", DOMAINS + "/ValidateDns")
                    .answers("{\"is_valid\":true}")
                    .by(
                            (m, o) -> m.linkShortening().with(o).validateDns(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).validateDns(DOMAIN)),
            MESSAGING
                    .call("FetchDomainConfig", DOMAINS + "/Config")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).fetchConfig(DOMAIN),
                            (m, o) -> m.linkShortening().with(o).fetchConfig(DOMAIN)),
            MESSAGING
                    .call("UpdateDomainConfig", DOMAINS + "/Config")
                    .says(
                            "FallbackUrl=https://example.com/f&CallbackUrl=https://example.com/c&ContinueOnFailure=false&DisableHttps=true")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening()
                                    .with(o)
                                    .updateConfig(
                                            DOMAIN,
                                            d -> d.fallbackUrl("https://example.com/f")
                                                    .callbackUrl("https://example.com/c")
                                                    .continueOnFailure(false)
                                                    .disableHttps(true)),
                            (m, o) -> m.linkShortening()
                                    .with(o)
                                    .updateConfig(
                                            DOMAIN,
                                            d -> d.fallbackUrl("https://example.com/f")
                                                    .callbackUrl("https://example.com/c")
                                                    .continueOnFailure(false)
                                                    .disableHttps(true))),
            MESSAGING
                    .call(
                            "FetchDomainConfigMessagingService",
                            "/v1/LinkShortening/MessagingService/" + Sids.SERVICE + "/DomainConfig")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).fetchServiceConfig(Sids.SERVICE),
                            (m, o) -> m.linkShortening().with(o).fetchServiceConfig(Sids.SERVICE)),
            MESSAGING
                    .call("CreateLinkshorteningMessagingService", DOMAINS + "/MessagingServices/" + Sids.SERVICE)
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).associate(DOMAIN, Sids.SERVICE),
                            (m, o) -> m.linkShortening().with(o).associate(DOMAIN, Sids.SERVICE)),
            MESSAGING
                    .call("DeleteLinkshorteningMessagingService", DOMAINS + "/MessagingServices/" + Sids.SERVICE)
                    .doing(
                            (m, o) -> m.linkShortening().with(o).dissociate(DOMAIN, Sids.SERVICE),
                            (m, o) -> m.linkShortening().with(o).dissociate(DOMAIN, Sids.SERVICE)),
            MESSAGING
                    .call(
                            "FetchLinkshorteningMessagingServiceDomainAssociation",
                            "/v1/LinkShortening/MessagingServices/" + Sids.SERVICE + "/Domain")
                    .answers(OF_DOMAIN)
                    .by(
                            (m, o) -> m.linkShortening().with(o).fetchAssociation(Sids.SERVICE),
                            (m, o) -> m.linkShortening().with(o).fetchAssociation(Sids.SERVICE)),
            MESSAGING
                    .call("FetchDeactivation", "/v1/Deactivations")
                    .says("Date=2026-11-01")
                    .answers("{\"redirect_to\":\"https://example.com/list\"}")
                    .with(307)
                    .by(
                            (m, o) -> m.deactivations().with(o).fetch(LocalDate.of(2026, 11, 1)),
                            (m, o) -> m.deactivations().with(o).fetch(LocalDate.of(2026, 11, 1))));

    private LinkCalls() {}
}
