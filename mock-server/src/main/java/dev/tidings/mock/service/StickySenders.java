package dev.tidings.mock.service;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Which sender of a service a recipient knows. Forgotten after a year in which it was not used. */
final class StickySenders {
    /** How long a sender stays known without being used. */
    static final Duration MEMORY = Duration.ofDays(365);

    /**
     * The sender that a recipient knows.
     *
     * @param serviceSid of which service
     * @param to the recipient
     * @param senderSid who wrote first
     * @param used when it last wrote
     */
    record Acquaintance(String serviceSid, String to, String senderSid, Instant used) {
        String key() {
            return key(serviceSid, to);
        }

        static String key(String serviceSid, String to) {
            return serviceSid + ' ' + to;
        }
    }

    /** Of each service, the one used last on top. */
    private final Table<Acquaintance> acquaintances;

    StickySenders(World world) {
        this.acquaintances =
                world.table("service.sticky", Acquaintance.class, Acquaintance::key, Acquaintance::serviceSid);
    }

    /** Whom {@code to} knows; null if nobody. */
    @Nullable
    Row<Acquaintance> of(Transaction tx, String serviceSid, String to) {
        Row<Acquaintance> row = acquaintances.row(Acquaintance.key(serviceSid, to));
        return row == null || stale(row.value(), tx.now()) ? null : row;
    }

    private static boolean stale(Acquaintance acquaintance, Instant now) {
        return acquaintance.used().plus(MEMORY).isBefore(now);
    }

    /** The sender that {@code row} tells of writes again. */
    void used(Transaction tx, Row<Acquaintance> row) {
        Acquaintance known = row.value();
        tx.replace(row, new Acquaintance(known.serviceSid(), known.to(), known.senderSid(), tx.now()));
        tx.rerank(row, tx.nextRank());
    }

    /** {@code to} knows {@code senderSid} from now on. */
    void remember(Transaction tx, String serviceSid, String to, String senderSid) {
        Acquaintance fresh = new Acquaintance(serviceSid, to, senderSid, tx.now());
        Row<Acquaintance> row = acquaintances.row(fresh.key());
        if (row == null) {
            forgetStale(tx, serviceSid);
            tx.insert(acquaintances, fresh);
        } else {
            tx.replace(row, fresh);
            tx.rerank(row, tx.nextRank());
        }
    }

    /** One that comes lets one go whose time is over, so that they do not pile up. */
    private void forgetStale(Transaction tx, String serviceSid) {
        Iterator<Acquaintance> oldest = acquaintances.oldestFirst(serviceSid).iterator();
        if (oldest.hasNext()) {
            Acquaintance candidate = oldest.next();
            if (stale(candidate, tx.now())) {
                delete(tx, candidate);
            }
        }
    }

    /** Forgets that recipients know {@code senderSid}, which is leaving the pool. */
    void forget(Transaction tx, String serviceSid, String senderSid) {
        for (Acquaintance each : acquaintances.newestFirst(serviceSid)) {
            if (each.senderSid().equals(senderSid)) {
                delete(tx, each);
            }
        }
    }

    /** Forgets all that recipients of {@code serviceSid} know. */
    void forgetAll(Transaction tx, String serviceSid) {
        acquaintances.newestFirst(serviceSid).forEach(each -> delete(tx, each));
    }

    private void delete(Transaction tx, Acquaintance acquaintance) {
        Row<Acquaintance> row = acquaintances.row(acquaintance.key());
        if (row != null) {
            tx.delete(row);
        }
    }
}
