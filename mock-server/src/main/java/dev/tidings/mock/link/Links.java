package dev.tidings.mock.link;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The short links of all messages, and the shortening. */
public final class Links {
    /** What the change feed calls a new short link; the value is the {@link ShortLink}. */
    public static final String SHORTENED = "link.shortened";

    /** What the change feed calls a visit; the value is the {@link LinkClick}. */
    public static final String CLICKED = "link.clicked";

    /** How long a short link leads somewhere. */
    static final Duration LIFE = Duration.ofDays(90);

    /** How many messages of an account are shortened in one second. */
    static final int RATE = 2_000;

    /** How many short links are kept, expired or not; the oldest go first. Our choice. */
    static final int KEPT = 100_000;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int CODE = 10;

    /** Of one scope, so that the oldest of all are known. */
    private static final String ALL = "";

    /** How many messages an account had shortened in one second. */
    record Pace(String accountSid, long second, int count) {}

    /**
     * The rooms that links rely on.
     *
     * @param accounts whose organizations have domains
     * @param services whose links are shortened
     * @param alerts hear of what goes wrong
     */
    public record Rooms(Accounts accounts, Services services, Alerts alerts) {}

    private final LinkDomains domains;
    private final LinkCertificates certificates;
    private final Alerts alerts;
    private final Table<ShortLink> links;
    private final Table<Pace> paces;
    private final Retention<ShortLink> retention;

    private Links(World world, Rooms rooms) {
        this.domains = LinkDomains.in(world, rooms.accounts(), rooms.services());
        this.certificates = LinkCertificates.in(world, domains, rooms.alerts());
        this.alerts = rooms.alerts();
        this.links = world.table("link.links", ShortLink.class, ShortLink::code, any -> ALL);
        this.paces = world.table("link.paces", Pace.class, Pace::accountSid, Pace::accountSid);
        this.retention = Retention.of(world, links, KEPT, Transaction::delete);
    }

    /** The links of {@code world}, which has none yet, and no domain for them. */
    public static Links in(World world, Rooms rooms) {
        return new Links(world, rooms);
    }

    /** The domains that they are on. */
    public LinkDomains domains() {
        return domains;
    }

    /** The certificates of these. */
    public LinkCertificates certificates() {
        return certificates;
    }

    /** Whether {@code serviceSid} has a domain to shorten links with. */
    public boolean canShorten(String serviceSid) {
        return domains.of(serviceSid).isPresent();
    }

    /** The first link in {@code text} that cannot be shortened since it is no valid URL; empty if all can be. */
    public static Optional<String> unshortenable(String text) {
        return LinkText.broken(text);
    }

    /**
     * Shortens the links of a message that is about to be sent. If they cannot be, an alert says why, and the message goes
     * out as it is or, if its domain is so configured, fails with 30103; if too many are sent at a time, with 20429.
     */
    public Shortened shorten(Transaction tx, LinkOrder order) {
        if (!LinkText.hasLinks(order.body())) {
            return new Shortened(order.body(), 0);
        }
        if (!inTime(tx, order.accountSid())) {
            alert(tx, order, 20429, "More than " + RATE + " messages were to be shortened in one second");
            return new Shortened(order.body(), 20429);
        }
        LinkDomain domain = domains.of(order.serviceSid()).orElse(null);
        int problem = problem(tx, domain, order.accountSid());
        if (domain == null || problem != 0) {
            alert(tx, order, problem, "The links of " + order.messageSid() + " were not shortened");
            boolean goes = domain == null || domains.choices(domain.sid()).continues();
            return new Shortened(order.body(), goes ? 0 : 30103);
        }
        String before = (domains.choices(domain.sid()).disableHttps() ? "" : "https://") + domain.host() + '/';
        Set<String> taken = new HashSet<>();
        String body =
                LinkText.replace(order.body(), target -> make(tx, order, domain, before, code(tx, taken), target));
        return new Shortened(body, 0);
    }

    private String make(Transaction tx, LinkOrder order, LinkDomain domain, String before, String code, String target) {
        ShortLink link = new ShortLink(
                code,
                domain.sid(),
                before + code,
                target,
                ShortLink.Origin.of(order),
                tx.now(),
                tx.now().plus(LIFE),
                0,
                0);
        retention.finished(tx, tx.insert(links, link));
        tx.publish(SHORTENED, link);
        return link.shortUrl();
    }

    private String code(Transaction tx, Set<String> taken) {
        while (true) {
            StringBuilder code = new StringBuilder(CODE);
            for (int i = 0; i < CODE; i++) {
                code.append(LETTERS.charAt(tx.chance().nextInt(LETTERS.length())));
            }
            if (links.row(code.toString()) == null && taken.add(code.toString())) {
                return code.toString();
            }
        }
    }

    /** Counts one more message of the account; false if there were too many in this second. */
    private boolean inTime(Transaction tx, String accountSid) {
        long second = tx.now().getEpochSecond();
        Row<Pace> row = paces.row(accountSid);
        if (row == null) {
            tx.insert(paces, new Pace(accountSid, second, 1));
            return true;
        }
        int count = row.value().second() == second ? row.value().count() : 0;
        tx.replace(row, new Pace(accountSid, second, Math.min(RATE, count) + 1));
        return count < RATE;
    }

    /** Why {@code domain} shortens nothing for the account, as an error code; 0 if it does. */
    private int problem(Transaction tx, @Nullable LinkDomain domain, String accountSid) {
        if (domain == null) {
            return 30137;
        }
        if (!domain.isFor(accountSid)) {
            return 30106;
        }
        if (!domain.standing().verified()) {
            return 30101;
        }
        if (domain.standing().dnsProblem() != null) {
            return 30134;
        }
        return certificates.of(domain.sid()).map(each -> each.problem(tx.now())).orElse(30107);
    }

    private void alert(Transaction tx, LinkOrder order, int code, String text) {
        alerts.raise(
                tx,
                new Alert.Cause(
                        order.accountSid(),
                        Alert.Level.ERROR,
                        code,
                        text,
                        order.messageSid(),
                        order.serviceSid(),
                        null));
    }

    /** The short link {@code code}; empty if there is none or it has been forgotten. */
    public Optional<ShortLink> find(String code) {
        return links.find(code);
    }

    Table<ShortLink> table() {
        return links;
    }

    /** At most {@code limit} of the links of the account, or of all, that {@code wanted} holds for, newest first. */
    public List<ShortLink> newest(Optional<String> accountSid, int limit, Predicate<ShortLink> wanted) {
        List<ShortLink> found = new ArrayList<>();
        for (ShortLink each : links.newestFirst(ALL)) {
            if (found.size() == limit) {
                break;
            }
            boolean theirs = accountSid.isEmpty()
                    || accountSid.get().equals(each.origin().accountSid());
            if (theirs && wanted.test(each)) {
                found.add(each);
            }
        }
        return found;
    }
}
