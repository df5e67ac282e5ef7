package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * How accounts come to rest: active and suspended as often as one likes, closed for ever, purged thirty days later. Other
 * rooms hang on to the first day and the last two by hooks.
 */
final class AccountLife {
    /** How long a closed account can still be looked at. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Table<Account> accounts;
    private final EventKind<Row<Account>> purge;
    private final List<BiConsumer<Transaction, Account>> opening = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Account>> closing = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Account>> purging = new CopyOnWriteArrayList<>();

    AccountLife(World world, Table<Account> accounts) {
        this.accounts = accounts;
        this.purge = world.register(EventKind.on("account.purge", accounts, this::purge));
    }

    void onOpen(BiConsumer<Transaction, Account> hook) {
        opening.add(hook);
    }

    void opened(Transaction tx, Account account) {
        opening.forEach(each -> each.accept(tx, account));
    }

    void onClose(BiConsumer<Transaction, Account> hook) {
        closing.add(hook);
    }

    void onPurge(BiConsumer<Transaction, Account> hook) {
        purging.add(hook);
    }

    /**
     * Whether a caller with the credentials of {@code actor} may give {@code account} the status {@code next}.
     *
     * @throws ApiError if not
     */
    void requireChange(Account actor, Account account, AccountStatus next) {
        if (account.status() == next) {
            return;
        }
        if (!account.isSubaccount()) {
            throw ApiError.badRequest(21477, "A main account cannot change its own status");
        }
        if (actor.sid().equals(account.sid())) {
            // What a sub-account is told is unconfirmed; the documentation says only that its parent must do it.
            throw new ApiError(20003, 401, "Authenticate");
        }
        if (account.status() == AccountStatus.CLOSED) {
            throw ApiError.badRequest(21479, "Account " + account.sid() + " is closed, which cannot be undone");
        }
        if (next == AccountStatus.CLOSED) {
            return;
        }
        if (account.held()) {
            throw ApiError.badRequest(21478, "Account " + account.sid() + " was suspended by Twilio");
        }
        if (next == AccountStatus.ACTIVE && actor.status() != AccountStatus.ACTIVE) {
            throw ApiError.badRequest(
                    21476, "Account " + account.sid() + " cannot be active while its parent is suspended");
        }
    }

    /** Replaces the account of {@code row} by {@code changed}, which has another status. */
    void change(Transaction tx, Row<Account> row, Account changed) {
        tx.replace(row, changed);
        if (changed.status() == AccountStatus.CLOSED) {
            tx.schedule(KEPT, purge, row);
            closing.forEach(hook -> hook.accept(tx, changed));
            closeSubaccounts(tx, changed);
        }
    }

    private void closeSubaccounts(Transaction tx, Account parent) {
        if (parent.isSubaccount()) {
            return;
        }
        for (Account each : accounts.oldestFirst(parent.sid())) {
            Row<Account> row = accounts.row(each.sid());
            if (each.isSubaccount() && each.status() != AccountStatus.CLOSED && row != null) {
                change(tx, row, each.withStatus(AccountStatus.CLOSED, false, tx.now()));
            }
        }
    }

    private void purge(Transaction tx, Row<Account> row) {
        purging.forEach(hook -> hook.accept(tx, row.value()));
        tx.delete(row);
    }
}
