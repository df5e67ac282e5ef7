package dev.tidings.mock.link;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Certificates and settings of domains for short links, and the Messaging Services that use them. */
public final class LinkRoutes implements Routes {
    private static final String DOMAIN = "/v1/LinkShortening/Domains/{DomainSid}";
    private static final String CERTIFICATE = DOMAIN + "/Certificate";
    private static final String CONFIG = DOMAIN + "/Config";
    private static final String SERVICE = DOMAIN + "/MessagingServices/{MessagingServiceSid}";

    private static final String TLS_CERT = "TlsCert";
    private static final Field<String> FALLBACK = url("FallbackUrl", 30122);
    private static final Field<String> CALLBACK = url("CallbackUrl", 30109);
    private static final Field<Boolean> CONTINUE = Field.flag("ContinueOnFailure");
    private static final Field<Boolean> NO_HTTPS = Field.flag("DisableHttps");

    private final World world;
    private final LinkDomains domains;
    private final LinkCertificates certificates;

    private LinkRoutes(World world, Links links) {
        this.world = world;
        this.domains = links.domains();
        this.certificates = links.certificates();
    }

    /** The routes to what {@code links} are made with. */
    public static LinkRoutes of(World world, Links links) {
        return new LinkRoutes(world, links);
    }

    private static Field<String> url(String name, int code) {
        return Field.of(
                        name,
                        "an absolute http or https URL without user",
                        text -> LinkDomains.isUrl(text) ? text : null)
                .code(code);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> choices = List.of(FALLBACK.name(), CALLBACK.name(), CONTINUE.name(), NO_HTTPS.name());
        table.product("messaging")
                .add("GET", CERTIFICATE, List.of(), call -> call.resource(200, LinkViews.CERTIFICATE_V1, present(call)))
                .add("POST", CERTIFICATE, List.of(TLS_CERT), this::upload)
                .add("DELETE", CERTIFICATE, List.of(), this::deleteCertificate)
                .add(
                        "GET",
                        "/v2/LinkShortening/Domains/{DomainSid}/Certificate",
                        List.of(),
                        call -> call.resource(200, LinkViews.CERTIFICATE_V2, present(call)))
                .add("POST", DOMAIN + "/RequestManagedCert", List.of(), this::request)
                .add("GET", CONFIG, List.of(), call -> call.resource(200, LinkViews.CONFIG, config(call, domain(call))))
                .add("POST", CONFIG, choices, this::configure)
                .add("GET", DOMAIN + "/ValidateDns", List.of(), call -> call.resource(200, LinkViews.DNS, domain(call)))
                .add("POST", SERVICE, List.of(), this::associate)
                .add("DELETE", SERVICE, List.of(), this::dissociate)
                // Singular, as documented.
                .add(
                        "GET",
                        "/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig",
                        List.of(),
                        this::serviceConfig)
                .add(
                        "GET",
                        "/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain",
                        List.of(),
                        this::serviceDomain);
    }

    private LinkDomain domain(Call call) {
        return domains.require(call.caller().accountSid(), call.path("DomainSid"));
    }

    private LinkViews.Certified present(Call call) {
        LinkDomain domain = domain(call);
        return new LinkViews.Certified(domain, certificates.of(domain.sid()).orElseThrow(() -> notFound(call)));
    }

    private Response upload(Call call) {
        LinkDomain domain = domain(call);
        String pem = call.form()
                .nonEmpty(TLS_CERT)
                .orElseThrow(() -> ApiError.badRequest(
                        30120, TLS_CERT + " is required: a certificate, its chain and its private key in PEM"));
        boolean first = certificates.of(domain.sid()).isEmpty();
        LinkCertificate uploaded = world.run(
                tx -> certificates.upload(tx, domain, call.caller().accountSid(), PemBundle.read(pem, tx.now())));
        return call.resource(first ? 201 : 200, LinkViews.CERTIFICATE_V1, new LinkViews.Certified(domain, uploaded));
    }

    private Response request(Call call) {
        LinkDomain domain = domains.require(call.caller().accountSid(), call.path("DomainSid"), 30108);
        boolean first = certificates.of(domain.sid()).isEmpty();
        LinkCertificate requested =
                world.run(tx -> certificates.request(tx, domain, call.caller().accountSid()));
        return call.resource(first ? 201 : 200, LinkViews.MANAGED, new LinkViews.Certified(domain, requested));
    }

    private Response deleteCertificate(Call call) {
        LinkDomain domain = domain(call);
        return gone(call, world.run(tx -> certificates.delete(tx, domain)));
    }

    private LinkConfig config(Call call, LinkDomain domain) {
        return domains.config(domain.sid()).orElseThrow(() -> notFound(call));
    }

    /** What is not sent stays as it is. */
    private Response configure(Call call) {
        LinkDomain domain = domain(call);
        Parameters form = call.form();
        Optional<String> fallback = given(form, FALLBACK, 30121);
        Optional<String> callback = given(form, CALLBACK, 30123);
        Optional<Boolean> proceeds = CONTINUE.read(form);
        Optional<Boolean> plain = NO_HTTPS.read(form);
        boolean first = domains.config(domain.sid()).isEmpty();
        LinkConfig config = world.run(tx -> domains.configure(
                tx,
                domain,
                before -> new LinkConfig.Choices(
                        or(fallback, before.fallbackUrl()),
                        or(callback, before.callbackUrl()),
                        or(proceeds, before.continueOnFailure()),
                        plain.orElse(before.disableHttps()))));
        return call.resource(first ? 201 : 200, LinkViews.CONFIG, config);
    }

    /** A URL that is sent may not be empty: there are codes for that, so none can be taken away again. */
    private static Optional<String> given(Parameters form, Field<String> field, int missing) {
        if (form.has(field.name()) && form.nonEmpty(field.name()).isEmpty()) {
            throw ApiError.badRequest(missing, field.name() + " is empty: it must be a URL");
        }
        return field.read(form);
    }

    private static <T> @Nullable T or(Optional<T> given, @Nullable T before) {
        return given.isPresent() ? given.get() : before;
    }

    private Response associate(Call call) {
        LinkDomain domain = domain(call);
        LinkAssociation made = world.run(
                tx -> domains.associate(tx, call.caller().accountSid(), domain, call.path("MessagingServiceSid")));
        return call.resource(201, LinkViews.ASSOCIATION, made);
    }

    private Response dissociate(Call call) {
        LinkDomain domain = domain(call);
        return gone(call, world.run(tx -> domains.dissociate(tx, domain, call.path("MessagingServiceSid"))));
    }

    private Response serviceConfig(Call call) {
        String service = call.path("MessagingServiceSid");
        LinkConfig config = config(call, serviceDomain(call, service));
        return call.resource(200, LinkViews.SERVICE_CONFIG, new LinkViews.ServiceConfig(config, service));
    }

    private Response serviceDomain(Call call) {
        String service = call.path("MessagingServiceSid");
        LinkDomain domain = serviceDomain(call, service);
        return call.resource(200, LinkViews.SERVICE_DOMAIN, new LinkAssociation(service, domain.sid()));
    }

    private LinkDomain serviceDomain(Call call, String service) {
        return domains.of(call.caller().accountSid(), service).orElseThrow(() -> notFound(call));
    }

    private static Response gone(Call call, boolean wasThere) {
        if (!wasThere) {
            throw notFound(call);
        }
        return Response.empty(204);
    }

    private static ApiError notFound(Call call) {
        return ApiError.notFound(call.request().path());
    }
}
