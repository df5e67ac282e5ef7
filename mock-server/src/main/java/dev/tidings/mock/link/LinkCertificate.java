package dev.tidings.mock.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The TLS certificate of a domain: the one in effect, and the one that is on its way.
 *
 * @param sid {@code CW…}
 * @param domainSid whose it is
 * @param accountSid who uploaded or requested it, and hears of its end
 * @param managed whether it is requested and renewed by the platform
 * @param expires of the one in effect; null if there is none yet
 * @param next what is on its way; null if nothing is
 * @param created when the first one came
 * @param updated when it last changed
 */
public record LinkCertificate(
        String sid,
        String domainSid,
        String accountSid,
        boolean managed,
        @Nullable Instant expires,
        @Nullable Next next,
        Instant created,
        Instant updated) {
    /**
     * A certificate that is being validated or requested.
     *
     * @param due when that is over
     * @param expires when the certificate does; null if that is not known before it was issued
     * @param fits whether it is for the domain's host
     */
    public record Next(Instant due, @Nullable Instant expires, boolean fits) {}

    /** Whether it is being requested. */
    public boolean requesting() {
        return managed && next != null;
    }

    LinkCertificate with(@Nullable Instant nextExpires, @Nullable Next nextNext, Instant now) {
        return new LinkCertificate(sid, domainSid, accountSid, managed, nextExpires, nextNext, created, now);
    }

    LinkCertificate by(String account, boolean nowManaged) {
        return new LinkCertificate(sid, domainSid, account, nowManaged, expires, next, created, updated);
    }

    /** Why nothing can be served with it at {@code now}, as an error code; 0 if it can. */
    int problem(Instant now) {
        if (expires == null) {
            return next == null ? 30133 : 30132;
        }
        return now.isBefore(expires) ? 0 : 30102;
    }
}
