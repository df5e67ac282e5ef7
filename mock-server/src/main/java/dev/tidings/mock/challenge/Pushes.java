package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.factor.NotificationPlatform;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The push notifications that devices would have got. */
public final class Pushes {
    private final Table<Push> table;
    private final Retention<Push> retention;

    private Pushes(World world, int most) {
        this.table =
                world.table("challenge.pushes", Push.class, push -> Long.toString(push.number()), Push::accountSid);
        this.retention = Retention.of(world, table, most, Transaction::delete);
    }

    static Pushes keeping(World world, int most) {
        return new Pushes(world, most);
    }

    /** Pushes {@code challenge} to the device that {@code factor} is, if it is one that gets any. */
    void push(Transaction tx, Factor factor, Challenge challenge, @Nullable Notification notification) {
        if (!(factor.config() instanceof FactorConfig.Push config)
                || config.platform() == NotificationPlatform.NONE
                || config.token() == null) {
            return;
        }
        ChallengeDetails details = challenge.details();
        retention.finished(
                tx,
                tx.insert(
                        table,
                        new Push(
                                tx.nextRank(),
                                factor.accountSid(),
                                factor.serviceSid(),
                                factor.identity(),
                                factor.sid(),
                                challenge.sid(),
                                notification == null ? null : notification.sid(),
                                config.platform(),
                                config.token(),
                                details == null ? null : details.message(),
                                notification == null ? Notification.USUAL_TTL : notification.ttl(),
                                tx.now())));
    }

    /** The pushes of {@code accountSid}, newest first. */
    public Iterable<Push> of(String accountSid) {
        return table.newestFirst(accountSid);
    }

    /** The pushes of all accounts, newest first. */
    public List<Push> newestFirst() {
        List<Push> all = new ArrayList<>();
        table.all().forEach(all::add);
        all.sort(Comparator.comparing(Push::number).reversed());
        return all;
    }
}
