package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.link.LinkCertificate;
import dev.tidings.mock.link.LinkDomain;
import dev.tidings.mock.link.LinkVisits;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.link.ShortLink;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;

/**
 * {@code link_domains} and {@code links}: what the real backend's administration page does with domains, short links and who
 * followed them, and a handset's finger.
 */
public final class LinkCalls implements AdminCalls {
    private static final View<ShortLink> LINK = View.of("Link", LinkCalls::write);

    private final World world;
    private final Accounts accounts;
    private final Links links;
    private final LinkVisits visits;

    private LinkCalls(World world, Accounts accounts, Links links, LinkVisits visits) {
        this.world = world;
        this.accounts = accounts;
        this.links = links;
        this.visits = visits;
    }

    /** The calls that set up domains for {@code links}, look at these and follow them. */
    public static LinkCalls of(World world, Accounts accounts, Links links, LinkVisits visits) {
        return new LinkCalls(world, accounts, links, visits);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "link_domains", List.of(), call -> domains())
                .add("POST", "link_domains", List.of(), this::create)
                .add("GET", "link_domains/{sid}", List.of(), call -> AdminCall.json(out -> write(domain(call), out)))
                .add("POST", "link_domains/{sid}", List.of(), this::change)
                .add("GET", "links", List.of("account_sid", "message_sid", "limit"), this::list)
                .add("GET", "links/{code}", List.of(), call -> AdminCall.json(out -> write(link(call), out)))
                .add("POST", "links/{code}/click", List.of(), this::click);
    }

    private Response domains() {
        return AdminCall.json(
                out -> out.objects("link_domains", links.domains().all(), View.of("Domain", this::write)));
    }

    /** A domain comes with a certificate in effect, so that it can be used at once, unless {@code certificate} is false. */
    private Response create(AdminCall call) {
        JsonFields body = call.body();
        String account = body.requiredText("account_sid");
        String name = body.requiredText("name");
        boolean certificate = body.flag("certificate").orElse(true);
        LinkDomain.Standing standing = standing(body, LinkDomain.Standing.READY);
        body.done();
        if (accounts.find(account).isEmpty()) {
            throw body.wrong("account_sid", "\"" + account + "\"", "an account of this server");
        }
        try {
            LinkDomain made = world.run(tx -> {
                LinkDomain domain = links.domains().add(tx, account, name, standing);
                if (certificate) {
                    links.certificates().issue(tx, domain, account);
                }
                return domain;
            });
            return AdminCall.json(201, out -> write(made, out));
        } catch (IllegalArgumentException refused) {
            throw ApiError.malformed("Field \"name\": " + refused.getMessage());
        }
    }

    private Response change(AdminCall call) {
        LinkDomain domain = domain(call);
        JsonFields body = call.body();
        LinkDomain.Standing standing = standing(body, domain.standing());
        body.done();
        LinkDomain changed = world.run(tx -> links.domains().change(tx, domain.sid(), any -> standing));
        return AdminCall.json(out -> write(changed, out));
    }

    /** What is not sent stays; an empty {@code dns_problem} is none. */
    private LinkDomain.Standing standing(JsonFields body, LinkDomain.Standing before) {
        LinkDomain.Standing next = before.withVerified(body.flag("verified").orElse(before.verified()));
        if (body.has("dns_problem")) {
            next = next.withDnsProblem(
                    body.text("dns_problem").filter(text -> !text.isEmpty()).orElse(null));
        }
        if (body.has("accounts")) {
            for (String each : body.texts("accounts")) {
                if (accounts.find(each).isEmpty()) {
                    throw body.wrong("accounts", "\"" + each + "\"", "accounts of this server");
                }
            }
            next = next.withAccounts(body.texts("accounts"));
        }
        if (body.has("blocked")) {
            if (body.texts("blocked").stream().anyMatch(String::isBlank)) {
                throw body.wrong("blocked", "blank", "hosts or URLs");
            }
            next = next.withBlocked(body.texts("blocked"));
        }
        return next;
    }

    private LinkDomain domain(AdminCall call) {
        return links.domains()
                .find(call.path("sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private ShortLink link(AdminCall call) {
        return links.find(call.path("code"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Response list(AdminCall call) {
        Optional<String> message = call.query("message_sid");
        List<ShortLink> found = links.newest(
                call.query("account_sid"),
                call.limit(),
                link -> message.isEmpty() || message.get().equals(link.origin().messageSid()));
        return AdminCall.json(out -> out.objects("links", found, LINK));
    }

    private Response click(AdminCall call) {
        JsonFields body = call.body();
        LinkVisits.Visitor visitor =
                new LinkVisits.Visitor(body.text("user_agent").orElse(""), false);
        body.done();
        ShortLink link = link(call);
        LinkDomain domain = links.domains().find(link.domainSid()).orElseThrow();
        LinkVisits.Landing landing = world.run(tx -> visits.visit(tx, domain, link.code(), visitor));
        return AdminCall.json(out -> out.string("location", landing.location())
                .number("error_code", landing.code() == 0 ? null : landing.code()));
    }

    private void write(LinkDomain domain, ResourceWriter out) {
        LinkDomain.Standing standing = domain.standing();
        Optional<LinkCertificate> certificate = links.certificates().of(domain.sid());
        out.string("sid", domain.sid())
                .string("owner_account_sid", domain.ownerSid())
                .string("name", domain.name())
                .bool("verified", standing.verified())
                .string("dns_problem", standing.dnsProblem())
                .strings("accounts", standing.accounts())
                .strings("blocked", standing.blocked())
                .string(
                        "certificate_expires",
                        certificate
                                .map(LinkCertificate::expires)
                                .map(Object::toString)
                                .orElse(null))
                .strings("messaging_services", links.domains().services(domain.sid()))
                .string("date_created", domain.created().toString());
    }

    private static void write(ShortLink link, ResourceWriter out) {
        ShortLink.Origin origin = link.origin();
        out.string("code", link.code())
                .string("short_url", link.shortUrl())
                .string("target", link.target())
                .string("domain_sid", link.domainSid())
                .string("account_sid", origin.accountSid())
                .string("messaging_service_sid", origin.serviceSid())
                .string("message_sid", origin.messageSid())
                .string("from", origin.from())
                .string("to", origin.to())
                .string("date_created", link.created().toString())
                .string("date_expires", link.expires().toString())
                .number("clicks", link.clicks())
                .number("previews", link.previews());
    }
}
