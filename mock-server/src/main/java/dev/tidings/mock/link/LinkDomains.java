package dev.tidings.mock.link;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.WebUrls;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The domains for short links, what was chosen for them, and which Messaging Services use them.
 *
 * <p>The HTTP statuses of refusals are not documented; they are 400 here.
 */
public final class LinkDomains {
    private static final Pattern HOST =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

    /** A host leads to its domain. */
    record Host(String host, String domainSid) {}

    private final Accounts accounts;
    private final Services services;
    private final Table<LinkDomain> domains;
    private final Table<Host> hosts;
    private final Table<LinkConfig> configs;
    private final Table<LinkAssociation> associations;

    private LinkDomains(World world, Accounts accounts, Services services) {
        this.accounts = accounts;
        this.services = services;
        this.domains = world.table("link.domains", LinkDomain.class, LinkDomain::sid, LinkDomain::ownerSid);
        this.hosts = world.table("link.hosts", Host.class, Host::host, Host::domainSid);
        this.configs = world.table("link.configs", LinkConfig.class, LinkConfig::domainSid, LinkConfig::domainSid);
        this.associations = world.table(
                "link.services", LinkAssociation.class, LinkAssociation::serviceSid, LinkAssociation::domainSid);
    }

    /** The domains of {@code world}, which has none yet. */
    static LinkDomains in(World world, Accounts accounts, Services services) {
        return new LinkDomains(world, accounts, services);
    }

    /**
     * Gives the organization of {@code accountSid} the domain {@code name}, which has no certificate yet.
     *
     * @param name a host, or the URL of one without path, such as {@code https://go.example.com}
     * @throws IllegalArgumentException if it is none that links could have, or somebody has it
     */
    public LinkDomain add(Transaction tx, String accountSid, String name, LinkDomain.Standing standing) {
        String host = host(name);
        if (hosts.row(host) != null) {
            throw new IllegalArgumentException("domain " + host + " exists");
        }
        LinkDomain domain = new LinkDomain(tx.newSid("DN"), owner(accountSid), host, standing, tx.now());
        tx.insert(domains, domain);
        tx.insert(hosts, new Host(host, domain.sid()));
        return domain;
    }

    /** The API's own hosts and addresses are not for links: requests to them would be taken for visits. */
    private static String host(String name) {
        String host =
                name.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/$", "");
        if (!HOST.matcher(host).matches() || host.endsWith(".twilio.com") || host.equals("twilio.com")) {
            throw new IllegalArgumentException("\"" + name
                    + "\" cannot be a domain of links: it must be like https://go.example.com, without port or path");
        }
        return host;
    }

    /** The organization of {@code accountSid}: its parent account. */
    private String owner(String accountSid) {
        return accounts.find(accountSid).map(Account::ownerSid).orElse(accountSid);
    }

    /**
     * Changes what was set up of a domain.
     *
     * @throws IllegalArgumentException if there is no such domain
     */
    public LinkDomain change(Transaction tx, String domainSid, UnaryOperator<LinkDomain.Standing> change) {
        Row<LinkDomain> row = domains.row(domainSid);
        if (row == null) {
            throw new IllegalArgumentException("domain " + domainSid + " does not exist");
        }
        LinkDomain changed = row.value().with(change.apply(row.value().standing()));
        tx.replace(row, changed);
        return changed;
    }

    /** The domain {@code sid}. */
    public Optional<LinkDomain> find(String sid) {
        return domains.find(sid);
    }

    /** The domain on {@code host}, which is in lower case. */
    public Optional<LinkDomain> at(String host) {
        return hosts.find(host).flatMap(each -> find(each.domainSid()));
    }

    /** Whether there are domains. */
    boolean any() {
        return hosts.size() > 0;
    }

    /** All domains, the newest of each organization first. */
    public List<LinkDomain> all() {
        List<LinkDomain> all = new ArrayList<>();
        domains.all().forEach(all::add);
        all.sort(Comparator.comparing(LinkDomain::created).reversed().thenComparing(LinkDomain::host));
        return all;
    }

    /**
     * The domain {@code domainSid}, which {@code accountSid} wants to use.
     *
     * @param foreign the code of the refusal if the organization does not have it
     * @throws ApiError with {@code foreign}, or 30106 if it is not set up for this account
     */
    LinkDomain require(String accountSid, String domainSid, int foreign) {
        LinkDomain domain = find(domainSid)
                .filter(each -> each.ownerSid().equals(owner(accountSid)))
                .orElseThrow(() -> ApiError.badRequest(
                        foreign, "Domain " + domainSid + " is not one of the organization of account " + accountSid));
        if (!domain.isFor(accountSid)) {
            throw ApiError.badRequest(
                    30106, "Domain " + domain.name() + " has not been set up for account " + accountSid);
        }
        return domain;
    }

    LinkDomain require(String accountSid, String domainSid) {
        return require(accountSid, domainSid, 30100);
    }

    /** What was chosen for the domain; empty if nothing was. */
    Optional<LinkConfig> config(String domainSid) {
        return configs.find(domainSid);
    }

    LinkConfig.Choices choices(String domainSid) {
        return config(domainSid).map(LinkConfig::choices).orElse(LinkConfig.Choices.NONE);
    }

    /** Lets {@code change} of what was chosen for {@code domain} stand. */
    LinkConfig configure(Transaction tx, LinkDomain domain, UnaryOperator<LinkConfig.Choices> change) {
        Row<LinkConfig> row = configs.row(domain.sid());
        if (row == null) {
            LinkConfig first = new LinkConfig(
                    tx.newSid("ZK"), domain.sid(), change.apply(LinkConfig.Choices.NONE), tx.now(), tx.now());
            tx.insert(configs, first);
            return first;
        }
        LinkConfig before = row.value();
        LinkConfig next = new LinkConfig(
                before.sid(), before.domainSid(), change.apply(before.choices()), before.created(), tx.now());
        tx.replace(row, next);
        return next;
    }

    /** Whether {@code text} could be called or be redirected to. */
    static boolean isUrl(String text) {
        return WebUrls.isWeb(text) && URI.create(text).getUserInfo() == null;
    }

    /** The domain that {@code serviceSid} uses; empty if it has none. */
    public Optional<LinkDomain> of(String serviceSid) {
        return associations.find(serviceSid).flatMap(each -> find(each.domainSid()));
    }

    /**
     * Lets {@code serviceSid} use {@code domain}; nothing happens if it does.
     *
     * @throws ApiError 30127 if the account has no such service; 30101 if the domain is not verified; 30130 if the service
     *     uses another one
     */
    public LinkAssociation associate(Transaction tx, String accountSid, LinkDomain domain, String serviceSid) {
        requireService(accountSid, serviceSid);
        if (!domain.standing().verified()) {
            throw ApiError.badRequest(30101, "Domain " + domain.name() + " is not verified");
        }
        LinkAssociation present = associations.find(serviceSid).orElse(null);
        if (present == null) {
            LinkAssociation made = new LinkAssociation(serviceSid, domain.sid());
            tx.insert(associations, made);
            return made;
        }
        if (!present.domainSid().equals(domain.sid())) {
            throw ApiError.badRequest(
                    30130, "Messaging Service " + serviceSid + " already uses domain " + present.domainSid());
        }
        return present;
    }

    /** The Messaging Services that use the domain. */
    public List<String> services(String domainSid) {
        List<String> using = new ArrayList<>();
        associations.oldestFirst(domainSid).forEach(each -> using.add(each.serviceSid()));
        return using;
    }

    /** Ends that {@code serviceSid} uses {@code domain}; false if it does not. */
    boolean dissociate(Transaction tx, LinkDomain domain, String serviceSid) {
        Row<LinkAssociation> row = associations.row(serviceSid);
        if (row == null || !row.value().domainSid().equals(domain.sid())) {
            return false;
        }
        tx.delete(row);
        return true;
    }

    private MessagingService requireService(String accountSid, String serviceSid) {
        return services.find(serviceSid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> ApiError.badRequest(
                        30127, "Messaging Service " + serviceSid + " is not one of account " + accountSid));
    }

    /**
     * The domain that {@code serviceSid} of the account uses; empty if it has none.
     *
     * @throws ApiError 30127 if the account has no such service
     */
    Optional<LinkDomain> of(String accountSid, String serviceSid) {
        return of(requireService(accountSid, serviceSid).sid());
    }
}
