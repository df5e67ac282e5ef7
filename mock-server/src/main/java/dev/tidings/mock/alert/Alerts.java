package dev.tidings.mock.alert;

import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;

/** The alerts of all accounts. */
public final class Alerts {
    private final Table<Alert> alerts;

    private Alerts(World world) {
        this.alerts = world.table(
                "alerts", Alert.class, Alert::sid, alert -> alert.cause().accountSid());
    }

    /** The alerts of {@code world}, which has none yet. */
    public static Alerts in(World world) {
        return new Alerts(world);
    }

    /** Raises an alert. */
    public Alert raise(Transaction tx, Alert.Cause cause) {
        Alert alert = new Alert(tx.newSid("NO"), cause, tx.now());
        tx.insert(alerts, alert);
        return alert;
    }

    /** The alerts of {@code accountSid}, newest first. */
    public Iterable<Alert> of(String accountSid) {
        return alerts.newestFirst(accountSid);
    }
}
