package dev.tidings.mock.alert;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import org.jspecify.annotations.Nullable;

/** Tells an account's own application of each of its alerts, where the account has set a URL for that. */
public final class Debugger {
    /** What its calls are called in the journal. An alert about one of them would lead to the next. */
    public static final String KIND = "debugger";

    /** Where the alerts of an account are posted. */
    record Hearer(String accountSid, String url) {}

    private final Accounts accounts;
    private final Webhooks webhooks;
    private final Table<Hearer> hearers;

    private Debugger(World world, Accounts accounts, Webhooks webhooks) {
        this.accounts = accounts;
        this.webhooks = webhooks;
        this.hearers = world.table("alert.debuggers", Hearer.class, Hearer::accountSid, any -> "");
    }

    /** The debugger of {@code world}, which posts through {@code webhooks}. */
    public static Debugger in(World world, Accounts accounts, Webhooks webhooks) {
        return new Debugger(world, accounts, webhooks);
    }

    /** Tells of each of {@code alerts}. */
    public void serve(Alerts alerts) {
        alerts.onRaise(this::tell);
    }

    /** Posts the alerts of {@code accountSid}, and of its sub-accounts, to {@code url}; null for nowhere. */
    public void post(Transaction tx, String accountSid, @Nullable String url) {
        Row<Hearer> row = hearers.row(accountSid);
        if (url != null) {
            tx.put(hearers, new Hearer(accountSid, url));
        } else if (row != null) {
            tx.delete(row);
        }
    }

    private void tell(Transaction tx, Alert alert) {
        Account account = accounts.find(alert.cause().accountSid()).orElse(null);
        if (account == null || alert.cause().level().compareTo(Alert.Level.WARNING) > 0) {
            return;
        }
        tell(tx, alert, account, account);
        if (account.isSubaccount()) {
            accounts.find(account.ownerSid()).ifPresent(owner -> tell(tx, alert, account, owner));
        }
    }

    private void tell(Transaction tx, Alert alert, Account account, Account hearing) {
        Row<Hearer> row = hearers.row(hearing.sid());
        if (row == null) {
            return;
        }
        Parameters.Builder form = Parameters.builder().add("Sid", alert.sid()).add("AccountSid", account.sid());
        if (account.isSubaccount()) {
            form.add("ParentAccountSid", account.ownerSid());
        }
        form.add("Level", alert.cause().level() == Alert.Level.ERROR ? "Error" : "Warning")
                .add("Timestamp", Dates.iso(alert.created()))
                .add("PayloadType", "application/json")
                .add("Payload", AlertViews.payload(alert));
        WebhookCall call = new WebhookCall(
                hearing.sid(),
                alert.sid(),
                KIND,
                row.value().url(),
                "POST",
                form.build(),
                null,
                WebhookCall.newToken(tx),
                hearing.authToken(),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }
}
