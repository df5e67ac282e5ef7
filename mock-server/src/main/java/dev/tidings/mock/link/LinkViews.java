package dev.tidings.mock.link;

import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Domains, their certificates and settings, and clicks on the wire. */
final class LinkViews {
    private static final String DOMAINS = "/LinkShortening/Domains/";
    private static final String SERVICE = "messaging_service_sid";

    /** With milliseconds, always. */
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** A certificate and its domain. */
    record Certified(LinkDomain domain, LinkCertificate certificate) {}

    /** A domain's settings as a service sees them. */
    record ServiceConfig(LinkConfig config, String serviceSid) {}

    static final View<Certified> CERTIFICATE_V1 = View.of("Certificate", (each, out) -> {
        certificate(each, out);
        out.url("url", "/v1" + DOMAINS + each.domain().sid() + "/Certificate");
        validation(each.certificate(), out);
    });

    static final View<Certified> CERTIFICATE_V2 = View.of("Certificate", (each, out) -> {
        certificate(each, out);
        out.url("url", "/v2" + DOMAINS + each.domain().sid() + "/Certificate");
        validation(each.certificate(), out);
        management(each.certificate(), out);
    });

    static final View<Certified> MANAGED = View.of("Certificate", (each, out) -> {
        certificate(each, out);
        out.url("url", "/v1" + DOMAINS + each.domain().sid() + "/RequestManagedCert");
        management(each.certificate(), out);
    });

    static final View<LinkConfig> CONFIG = View.of("Config", (config, out) -> {
        config(config, out);
        out.url("url", "/v1" + DOMAINS + config.domainSid() + "/Config")
                .bool("disable_https", config.choices().disableHttps());
    });

    static final View<ServiceConfig> SERVICE_CONFIG = View.of("Config", (each, out) -> {
        config(each.config(), out);
        out.url("url", "/v1/LinkShortening/MessagingService/" + each.serviceSid() + "/DomainConfig")
                .string(SERVICE, each.serviceSid());
    });

    static final View<LinkAssociation> ASSOCIATION = View.of(
            "MessagingService",
            (each, out) -> out.string("domain_sid", each.domainSid())
                    .string(SERVICE, each.serviceSid())
                    .url("url", "/v1" + DOMAINS + each.domainSid() + "/MessagingServices/" + each.serviceSid()));

    static final View<LinkAssociation> SERVICE_DOMAIN = View.of(
            "Domain",
            (each, out) -> out.string("domain_sid", each.domainSid())
                    .string(SERVICE, each.serviceSid())
                    .url("url", "/v1/LinkShortening/MessagingServices/" + each.serviceSid() + "/Domain"));

    static final View<LinkDomain> DNS = View.of(
            "Dns",
            (domain, out) -> out.string("domain_sid", domain.sid())
                    .bool("is_valid", domain.standing().dnsProblem() == null)
                    .string("reason", reason(domain))
                    .url("url", "/v1" + DOMAINS + domain.sid() + "/ValidateDns"));

    private LinkViews() {}

    private static void certificate(Certified each, ResourceWriter out) {
        LinkCertificate certificate = each.certificate();
        out.string("certificate_sid", certificate.sid())
                .string("domain_name", each.domain().name())
                .string("domain_sid", each.domain().sid())
                .iso("date_expires", certificate.expires())
                .iso("date_created", certificate.created())
                .iso("date_updated", certificate.updated());
    }

    private static void validation(LinkCertificate certificate, ResourceWriter out) {
        LinkCertificate.Next next = certificate.next();
        if (next == null || certificate.managed()) {
            out.data("cert_in_validation", null);
        } else {
            out.object(
                    "cert_in_validation",
                    pending -> pending.iso("date_expires", next.expires()).string("status", "pending"));
        }
    }

    private static void management(LinkCertificate certificate, ResourceWriter out) {
        out.bool("managed", certificate.managed()).bool("requesting", certificate.requesting());
    }

    private static void config(LinkConfig config, ResourceWriter out) {
        LinkConfig.Choices choices = config.choices();
        out.string("domain_sid", config.domainSid())
                .string("config_sid", config.sid())
                .string("fallback_url", choices.fallbackUrl())
                .string("callback_url", choices.callbackUrl())
                .bool("continue_on_failure", choices.continueOnFailure())
                .iso("date_created", config.created())
                .iso("date_updated", config.updated());
    }

    private static String reason(LinkDomain domain) {
        String problem = domain.standing().dnsProblem();
        return problem == null ? "" : problem;
    }

    /** What the callback for clicks says. */
    static String json(LinkClick click) {
        ShortLink.Origin origin = click.link().origin();
        byte[] json = JsonWriter.bytes(out -> out.string("event_type", click.preview() ? "preview" : "click")
                .string("sms_sid", origin.messageSid())
                .string("to", origin.to())
                .string("from", origin.from())
                .string("link", click.link().target())
                .string("click_time", MILLIS.format(click.at()))
                .string(SERVICE, origin.serviceSid())
                .string("account_sid", origin.accountSid())
                .string("user_agent", click.userAgent()));
        return new String(json, StandardCharsets.US_ASCII);
    }
}
