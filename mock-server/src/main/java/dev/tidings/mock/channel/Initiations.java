package dev.tidings.mock.channel;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;

/** Whom senders have begun to write to within a day, since channels limit how many users that may be. */
final class Initiations {
    static final Duration SPAN = Duration.ofHours(24);

    /** The first message of {@code sender} to {@code user} in a day, outside of a window. */
    record Initiation(String sender, String user, Instant at) {
        String key() {
            return sender + ' ' + user;
        }
    }

    private final Table<Initiation> initiations;

    Initiations(World world) {
        this.initiations = world.table("channel.initiations", Initiation.class, Initiation::key, Initiation::sender);
    }

    /** Counts {@code user} among those that {@code sender} writes to; false if that were more than {@code most} in a day. */
    boolean count(Transaction tx, String sender, String user, int most) {
        Instant since = tx.now().minus(SPAN);
        Initiation next = new Initiation(sender, user, tx.now());
        Row<Initiation> known = initiations.row(next.key());
        if (known != null && known.value().at().isAfter(since)) {
            return true;
        }
        int gone = known == null ? 0 : 1;
        for (Initiation each : initiations.oldestFirst(sender)) {
            if (each.at().isAfter(since)) {
                break;
            }
            Row<Initiation> row = initiations.row(each.key());
            if (row != null && !row.key().equals(next.key())) {
                tx.delete(row);
                gone++;
            }
        }
        if (initiations.size(sender) - gone >= most) {
            return false;
        }
        if (known == null) {
            tx.insert(initiations, next);
        } else {
            tx.replace(known, next);
            tx.rerank(known, tx.nextRank());
        }
        return true;
    }
}
