package dev.tidings.mock;

import dev.tidings.mock.link.LinkDomain;
import dev.tidings.mock.link.LinkVisits;
import dev.tidings.mock.link.Links;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A domain for short links, and what an organization's administrator may do with it. Certificates, settings and the Messaging
 * Services that use it can also be changed through the API.
 */
public final class MockLinkDomain {
    private final Backend backend;
    private final String accountSid;
    private final LinkDomain domain;

    MockLinkDomain(Backend backend, String accountSid, LinkDomain domain) {
        this.backend = backend;
        this.accountSid = accountSid;
        this.domain = domain;
    }

    /** {@code DN…}. */
    public String sid() {
        return domain.sid();
    }

    /** Such as {@code https://go.example.com}. */
    public String name() {
        return domain.name();
    }

    /**
     * Lets a Messaging Service of the account use it.
     *
     * @throws dev.tidings.mock.wire.ApiError if the account has no such service, the service uses another domain, or this one
     *     is not verified
     */
    public void serve(String serviceSid) {
        backend.world.run(tx -> links().domains().associate(tx, accountSid, domain, serviceSid));
    }

    /** Says whether it was shown that the organization owns it; without that links stay long (30101). */
    public void verified(boolean verified) {
        change(standing -> standing.withVerified(verified));
    }

    /** Says what is wrong with its DNS records, for which links stay long (30134); null for nothing. */
    public void dnsProblem(@Nullable String problem) {
        change(standing -> standing.withDnsProblem(problem));
    }

    /** Says which accounts of the organization may use it, others being refused with 30106; none for all. */
    public void onlyFor(String... accountSids) {
        change(standing -> standing.withAccounts(List.of(accountSids)));
    }

    /** Leads nobody to these hosts (30110) and URLs (30111) any more, and to others again. */
    public void block(String... hostsAndUrls) {
        change(standing -> standing.withBlocked(List.of(hostsAndUrls)));
    }

    private void change(UnaryOperator<LinkDomain.Standing> change) {
        backend.world.run(tx -> links().domains().change(tx, domain.sid(), change));
    }

    /**
     * Follows a short link as somebody with the user agent {@code userAgent} would; callbacks are sent as for any click.
     *
     * @param link as it stands in the message, or its code
     * @return where it leads, which may be the fallback; empty if nowhere
     */
    public Optional<String> follow(String link, String userAgent) {
        String code = link.substring(link.lastIndexOf('/') + 1);
        LinkVisits.Visitor visitor = new LinkVisits.Visitor(userAgent, false);
        return Optional.ofNullable(backend.world
                .run(tx -> backend.visits.visit(tx, domain, code, visitor))
                .location());
    }

    private Links links() {
        return backend.links;
    }
}
