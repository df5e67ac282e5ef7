package dev.tidings.mock.alert;

import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The alerts of all accounts. */
public final class Alerts {
    /** How long an alert can be asked for, as documented. */
    static final Duration KEPT = Duration.ofDays(30);

    /** As many as can be listed at all. */
    private static final int MOST = 10_000;

    private final World world;
    private final Table<Alert> alerts;
    private final Retention<Alert> retention;
    private final List<BiConsumer<Transaction, Alert>> hooks = new CopyOnWriteArrayList<>();

    private Alerts(World world) {
        this.world = world;
        this.alerts = world.table(
                "alerts", Alert.class, Alert::sid, alert -> alert.cause().accountSid());
        this.retention = Retention.of(world, alerts, MOST, Transaction::delete);
    }

    /** The alerts of {@code world}, which has none yet. */
    public static Alerts in(World world) {
        return new Alerts(world);
    }

    /** Raises an alert. */
    public Alert raise(Transaction tx, Alert.Cause cause) {
        Alert alert = new Alert(tx.newSid("NO"), cause, tx.now());
        Row<Alert> row = tx.insert(alerts, alert);
        retention.finished(tx, row);
        hooks.forEach(hook -> hook.accept(tx, alert));
        return alert;
    }

    /** Runs {@code hook} within the command that raises an alert. */
    public void onRaise(BiConsumer<Transaction, Alert> hook) {
        hooks.add(hook);
    }

    /** The alerts of {@code accountSid}, newest first. */
    public Iterable<Alert> of(String accountSid) {
        return alerts.newestFirst(accountSid);
    }

    /** The alert {@code sid} of {@code accountSid}; empty if there is none or it is too old. */
    public Optional<Alert> find(String accountSid, String sid) {
        return alerts.find(sid)
                .filter(alert -> alert.cause().accountSid().equals(accountSid))
                .filter(young());
    }

    /** The page of {@code accountSid}'s alerts that pass {@code filter}, newest first, and none that is too old. */
    Page<Alert> page(String accountSid, PageRequest request, Predicate<Alert> filter) {
        return Listing.page(alerts, accountSid, request, filter.and(young()));
    }

    private Predicate<Alert> young() {
        Instant oldest = world.clock().now().minus(KEPT);
        return alert -> !alert.created().isBefore(oldest);
    }
}
