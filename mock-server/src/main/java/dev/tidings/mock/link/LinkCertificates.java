package dev.tidings.mock.link;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of domains on their way: uploaded and validated, or requested, issued and renewed; until they expire.
 *
 * <p>None of the durations is documented; those of managed certificates are a public authority's.
 */
public final class LinkCertificates {
    /** From the upload until it is in effect. */
    static final Duration VALIDATION = Duration.ofMinutes(1);

    /** From the request until a managed one is issued. */
    static final Duration ISSUING = Duration.ofMinutes(5);

    /** How long a managed one is good for. */
    static final Duration MANAGED = Duration.ofDays(90);

    /** How long before the end one is renewed, or its owner is warned. */
    static final Duration NOTICE = Duration.ofDays(30);

    /** From a renewal that failed to the next try. */
    static final Duration AGAIN = Duration.ofDays(7);

    /** A certificate that something is to happen to: it does not, if {@code mark} is no longer its due time or its end. */
    record Due(String domainSid, Instant mark) {}

    private final LinkDomains domains;
    private final Alerts alerts;
    private final Table<LinkCertificate> certificates;
    private final EventKind<Due> ready;
    private final EventKind<Due> ending;
    private final EventKind<Due> ended;

    private LinkCertificates(World world, LinkDomains domains, Alerts alerts) {
        this.domains = domains;
        this.alerts = alerts;
        this.certificates = world.table(
                "link.certificates", LinkCertificate.class, LinkCertificate::domainSid, LinkCertificate::domainSid);
        this.ready = world.register(EventKind.of("link.certificate.ready", Due.class, this::ready));
        this.ending = world.register(EventKind.of("link.certificate.ending", Due.class, this::ending));
        this.ended = world.register(EventKind.of("link.certificate.ended", Due.class, this::ended));
    }

    /** The certificates of {@code world}, which has none yet. */
    static LinkCertificates in(World world, LinkDomains domains, Alerts alerts) {
        return new LinkCertificates(world, domains, alerts);
    }

    /** The certificate of the domain; empty if it has none. */
    public Optional<LinkCertificate> of(String domainSid) {
        return certificates.find(domainSid);
    }

    /** Takes an uploaded certificate; the one before stays in effect until it is validated. */
    LinkCertificate upload(Transaction tx, LinkDomain domain, String accountSid, PemBundle bundle) {
        LinkCertificate.Next next =
                new LinkCertificate.Next(tx.now().plus(VALIDATION), bundle.expires(), bundle.fits(domain.host()));
        return begin(tx, domain, present(tx, domain, accountSid).by(accountSid, false), next);
    }

    /** Requests a managed certificate, unless one is being requested. */
    LinkCertificate request(Transaction tx, LinkDomain domain, String accountSid) {
        LinkCertificate present = present(tx, domain, accountSid);
        if (present.requesting()) {
            return present;
        }
        LinkCertificate.Next next = new LinkCertificate.Next(tx.now().plus(ISSUING), null, true);
        return begin(tx, domain, present.by(accountSid, true), next);
    }

    /** Gives {@code domain}, which has no certificate, a managed one at once. */
    public LinkCertificate issue(Transaction tx, LinkDomain domain, String accountSid) {
        LinkCertificate issued = present(tx, domain, accountSid).by(accountSid, true);
        return effective(tx, domain, issued, tx.now().plus(MANAGED));
    }

    private LinkCertificate present(Transaction tx, LinkDomain domain, String accountSid) {
        return of(domain.sid())
                .orElseGet(() -> new LinkCertificate(
                        tx.newSid("CW"), domain.sid(), accountSid, false, null, null, tx.now(), tx.now()));
    }

    private LinkCertificate begin(
            Transaction tx, LinkDomain domain, LinkCertificate present, LinkCertificate.Next next) {
        tx.scheduleAt(next.due(), ready, new Due(domain.sid(), next.due()));
        return keep(tx, present.with(present.expires(), next, tx.now()));
    }

    private LinkCertificate keep(Transaction tx, LinkCertificate certificate) {
        tx.put(certificates, certificate);
        return certificate;
    }

    /** Removes the certificate of {@code domain}; false if it has none. */
    boolean delete(Transaction tx, LinkDomain domain) {
        Row<LinkCertificate> row = certificates.row(domain.sid());
        if (row == null) {
            return false;
        }
        tx.delete(row);
        return true;
    }

    /** What was on its way is there. */
    private void ready(Transaction tx, Due due) {
        LinkCertificate certificate = of(due.domainSid()).orElse(null);
        LinkDomain domain = domains.find(due.domainSid()).orElse(null);
        LinkCertificate.Next next = certificate == null ? null : certificate.next();
        if (certificate == null || domain == null || next == null || !next.due().equals(due.mark())) {
            return;
        }
        Instant expires = next.expires();
        if (expires == null && !canBeIssued(domain)) {
            keep(tx, certificate.with(certificate.expires(), null, tx.now()));
            alert(tx, certificate, Alert.Level.ERROR, 30135, "No managed certificate could be issued for ", domain);
        } else if (!next.fits()) {
            keep(tx, certificate.with(certificate.expires(), null, tx.now()));
            alert(tx, certificate, Alert.Level.ERROR, 30132, "The uploaded certificate is not for ", domain);
        } else {
            effective(tx, domain, certificate, expires == null ? tx.now().plus(MANAGED) : expires);
        }
    }

    private LinkCertificate effective(Transaction tx, LinkDomain domain, LinkCertificate certificate, Instant expires) {
        Due due = new Due(domain.sid(), expires);
        tx.scheduleAt(expires.minus(NOTICE), ending, due);
        tx.scheduleAt(expires, ended, due);
        return keep(tx, certificate.with(expires, null, tx.now()));
    }

    private static boolean canBeIssued(LinkDomain domain) {
        return domain.standing().verified() && domain.standing().dnsProblem() == null;
    }

    /** The one in effect is near its end. */
    private void ending(Transaction tx, Due due) {
        LinkCertificate certificate = inEffect(due);
        LinkDomain domain = domains.find(due.domainSid()).orElse(null);
        if (certificate == null || domain == null || !tx.now().isBefore(due.mark())) {
            return;
        }
        if (!certificate.managed()) {
            alert(
                    tx,
                    certificate,
                    Alert.Level.WARNING,
                    30131,
                    "At " + due.mark() + " the certificate expires of ",
                    domain);
        } else if (certificate.next() != null) {
            tx.schedule(AGAIN, ending, due);
        } else if (canBeIssued(domain)) {
            effective(tx, domain, certificate, tx.now().plus(MANAGED));
        } else {
            alert(tx, certificate, Alert.Level.ERROR, 30136, "The managed certificate cannot be renewed of ", domain);
            tx.schedule(AGAIN, ending, due);
        }
    }

    private void ended(Transaction tx, Due due) {
        LinkCertificate certificate = inEffect(due);
        LinkDomain domain = domains.find(due.domainSid()).orElse(null);
        if (certificate != null && domain != null) {
            alert(tx, certificate, Alert.Level.ERROR, 30102, "The certificate has expired of ", domain);
        }
    }

    private @Nullable LinkCertificate inEffect(Due due) {
        return of(due.domainSid())
                .filter(each -> due.mark().equals(each.expires()))
                .orElse(null);
    }

    private void alert(
            Transaction tx, LinkCertificate about, Alert.Level level, int code, String text, LinkDomain domain) {
        alerts.raise(
                tx, new Alert.Cause(about.accountSid(), level, code, text + domain.name(), domain.sid(), null, null));
    }
}
