package dev.tidings.mock.otp;

import dev.tidings.mock.attempt.Attempts;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The verifications that are not over, at most one for each recipient of a service. What is over is gone: it cannot be fetched,
 * and the change feed has told of it. So there are never more than were started within the longest validity.
 */
final class PendingVerifications {
    /** Which verification is that of a recipient. */
    record Of(String recipient, String sid) {}

    /**
     * Who is told when one is over.
     *
     * @param attempts its attempts were worth it, or have expired
     * @param silent its URLs lead nowhere any more
     */
    record Rooms(Attempts attempts, SilentAuth silent) {}

    private final Table<Verification> verifications;
    private final Table<Of> byRecipient;
    private final Rooms rooms;
    private final EventKind<Row<Verification>> expire;

    PendingVerifications(World world, Rooms rooms) {
        this.rooms = rooms;
        this.verifications =
                world.table("otp.verifications", Verification.class, Verification::sid, Verification::serviceSid);
        this.byRecipient = world.table("otp.recipients", Of.class, Of::recipient, any -> "");
        this.expire = world.register(EventKind.on("otp.expire", verifications, this::expire));
    }

    private static String recipient(String serviceSid, String to) {
        return serviceSid + "/" + to;
    }

    /** That of {@code to}, be it locked; null if there is none. */
    @Nullable
    Row<Verification> of(Instant now, String serviceSid, String to) {
        return byRecipient
                .find(recipient(serviceSid, to))
                .map(each -> find(now, serviceSid, each.sid()))
                .orElse(null);
    }

    /** That with the SID or recipient {@code which}, be it locked; null if there is none. */
    @Nullable
    Row<Verification> find(Instant now, String serviceSid, String which) {
        Row<Verification> row = verifications.row(which);
        if (row == null) {
            String sid =
                    byRecipient.find(recipient(serviceSid, which)).map(Of::sid).orElse("");
            row = verifications.row(sid);
        }
        return row != null
                        && row.value().serviceSid().equals(serviceSid)
                        && now.isBefore(row.value().expires())
                ? row
                : null;
    }

    /** The codes that count at {@code now}, the one that was begun last first. */
    List<IssuedCode> codes(Instant now, Predicate<IssuedCode> wanted) {
        List<Verification> all = new ArrayList<>();
        for (Verification each : verifications.all()) {
            boolean told = each.sends().stream().anyMatch(send -> send.channel() != OtpChannel.SNA);
            if (told && each.status() == VerificationStatus.PENDING && now.isBefore(each.expires())) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Verification::created).reversed().thenComparing(Verification::sid));
        return all.stream().map(IssuedCode::of).filter(wanted).toList();
    }

    /** Keeps {@code next}, which stands in {@code row}; null if it is new. */
    void keep(Transaction tx, @Nullable Row<Verification> row, Verification next) {
        tx.publish(Verifications.TOPIC, next);
        if (row != null) {
            tx.replace(row, next);
            return;
        }
        Row<Verification> made = tx.insert(verifications, next);
        tx.put(byRecipient, new Of(recipient(next.serviceSid(), next.to()), next.sid()));
        tx.scheduleAt(next.expires(), expire, made);
    }

    /** Ends that in {@code row} as {@code over} says. */
    void end(Transaction tx, Row<Verification> row, Verification over) {
        told(tx, over);
        if (!over.status().over()) {
            tx.replace(row, over);
            return;
        }
        tx.delete(row);
        Row<Of> place = byRecipient.row(recipient(over.serviceSid(), over.to()));
        if (place != null && place.value().sid().equals(over.sid())) {
            tx.delete(place);
        }
    }

    /** Calls off that in {@code row}, in whose place another one is to be kept in this command. */
    void replaced(Transaction tx, Row<Verification> row) {
        told(tx, row.value().step(VerificationStatus.CANCELED, tx.now()));
        tx.delete(row);
    }

    private void told(Transaction tx, Verification over) {
        tx.publish(Verifications.TOPIC, over);
        rooms.silent().forget(tx, over.sid());
        if (over.valid()) {
            rooms.attempts().convert(tx, over.sid());
        } else {
            rooms.attempts().expire(tx, over.sid());
        }
    }

    private void expire(Transaction tx, Row<Verification> row) {
        end(tx, row, row.value().step(VerificationStatus.EXPIRED, tx.now()));
    }

    /** Ends all of the service {@code serviceSid}, which is deleted. */
    void deleted(Transaction tx, String serviceSid) {
        for (Verification each : verifications.newestFirst(serviceSid)) {
            Row<Verification> row = verifications.row(each.sid());
            if (row != null) {
                end(tx, row, each.step(VerificationStatus.DELETED, tx.now()));
            }
        }
    }
}
