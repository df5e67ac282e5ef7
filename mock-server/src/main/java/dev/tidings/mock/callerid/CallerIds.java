package dev.tidings.mock.callerid;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that accounts have verified. A number is called, and whoever answers types the code a few seconds later, unless
 * they were told to refuse; then it is verified.
 */
public final class CallerIds {
    /** From the call to the typed code. Our choice. */
    public static final Duration CALL = Duration.ofSeconds(12);

    /** As many as an account on trial can have. */
    public static final int MOST_ON_TRIAL = 5;

    /** A callee who does not type the code when this account has them called. */
    record Refusal(String accountSid, String phoneNumber) {}

    private final Accounts accounts;
    private final NumberPlan plan;
    private final ValidationCallbacks callbacks;
    private final Table<CallerId> verified;
    private final Table<Validation> validations;
    private final Table<Refusal> refusals;
    private final EventKind<Row<Validation>> typed;

    private CallerIds(World world, Accounts accounts, NumberPlan plan, Webhooks webhooks) {
        this.accounts = accounts;
        this.plan = plan;
        this.callbacks = new ValidationCallbacks(accounts, webhooks);
        this.verified = world.table("callerids", CallerId.class, CallerId::sid, CallerId::accountSid);
        this.validations =
                world.table("callerid.validations", Validation.class, Validation::callSid, Validation::accountSid);
        this.refusals = world.table(
                "callerid.refusals",
                Refusal.class,
                each -> key(each.accountSid(), each.phoneNumber()),
                Refusal::accountSid);
        this.typed = world.register(EventKind.on("callerid.typed", validations, this::end));
    }

    /** The verified numbers in {@code world}, which has none yet; those of accounts that are purged go with them. */
    public static CallerIds in(World world, Accounts accounts, NumberPlan plan, Webhooks webhooks) {
        CallerIds callerIds = new CallerIds(world, accounts, plan, webhooks);
        accounts.onPurge((tx, account) -> {
            clear(tx, callerIds.verified, account.sid());
            clear(tx, callerIds.refusals, account.sid());
        });
        return callerIds;
    }

    private static <V> void clear(Transaction tx, Table<V> table, String accountSid) {
        for (V each : table.newestFirst(accountSid)) {
            Row<V> row = table.row(table.key(each));
            if (row != null) {
                tx.delete(row);
            }
        }
    }

    private static String key(String accountSid, String phoneNumber) {
        return accountSid + phoneNumber;
    }

    /**
     * Has a number called with a code.
     *
     * @throws ApiError 21401 if it is no number, 21450 if it is verified, 20010 if an account on trial has enough of them
     */
    Validation call(Transaction tx, String accountSid, ValidationDraft draft) {
        Account account = accounts.get(accountSid);
        Line line = plan.read(draft.phoneNumber());
        if (line == null) {
            throw ApiError.badRequest(
                    21401, "PhoneNumber \"" + draft.phoneNumber() + "\" must be a phone number in E.164");
        }
        String number = line.e164();
        if (isVerified(accountSid, number)) {
            throw ApiError.badRequest(21450, "Phone number " + number + " is already verified for your account");
        }
        requireRoom(account);
        Validation validation = new Validation(
                tx.newSid("CA"),
                accountSid,
                number,
                draft.friendlyName() == null ? NumberSettings.written(number) : draft.friendlyName(),
                String.format(Locale.ROOT, "%06d", tx.chance().nextInt(1_000_000)),
                draft.callback());
        tx.schedule(draft.delay().plus(CALL), typed, tx.insert(validations, validation));
        return validation;
    }

    /** Calls under way count too. Code and status of the refusal are unconfirmed. */
    private void requireRoom(Account account) {
        int present = verified.size(account.sid()) + validations.size(account.sid());
        if (account.kind() == AccountKind.TRIAL && present >= MOST_ON_TRIAL) {
            throw new ApiError(
                    20010, 403, "A trial account cannot have more than " + MOST_ON_TRIAL + " verified phone numbers");
        }
    }

    /** The callee has typed the code, or something else. */
    private void end(Transaction tx, Row<Validation> row) {
        Validation validation = row.value();
        tx.delete(row);
        if (accounts.find(validation.accountSid()).filter(accounts::active).isEmpty()) {
            return;
        }
        boolean refused = refusals.row(key(validation.accountSid(), validation.phoneNumber())) != null;
        CallerId proved = refused
                ? null
                : insert(tx, validation.accountSid(), validation.phoneNumber(), validation.friendlyName());
        callbacks.tell(tx, validation, proved);
    }

    /** The same number may have been called twice. */
    private CallerId insert(Transaction tx, String accountSid, String number, String name) {
        CallerId present = byNumber(accountSid, number);
        if (present != null) {
            return present;
        }
        CallerId callerId = new CallerId(tx.newSid("PN"), accountSid, number, name, tx.now(), tx.now());
        tx.insert(verified, callerId);
        return callerId;
    }

    /**
     * Verifies a number at once and without a call, whoever has how many.
     *
     * @throws IllegalArgumentException if it is no number
     */
    public CallerId verify(Transaction tx, String accountSid, String number) {
        String e164 = require(number);
        return insert(tx, accountSid, e164, NumberSettings.written(e164));
    }

    /**
     * Lets whoever answers {@code number} not type the code from now on when {@code accountSid} has them called.
     *
     * @throws IllegalArgumentException if it is no number
     */
    public void refuse(Transaction tx, String accountSid, String number) {
        Refusal refusal = new Refusal(accountSid, require(number));
        if (refusals.row(key(accountSid, refusal.phoneNumber())) == null) {
            tx.insert(refusals, refusal);
        }
    }

    private String require(String number) {
        Line line = plan.read(number);
        if (line == null) {
            throw new IllegalArgumentException("number \"" + number + "\" must be a phone number in E.164");
        }
        return line.e164();
    }

    /** Whether {@code accountSid} has verified {@code number}, written in E.164. */
    public boolean isVerified(String accountSid, String number) {
        return byNumber(accountSid, number) != null;
    }

    private @Nullable CallerId byNumber(String accountSid, String number) {
        for (CallerId each : verified.newestFirst(accountSid)) {
            if (each.phoneNumber().equals(number)) {
                return each;
            }
        }
        return null;
    }

    /** The verified numbers of {@code accountSid}, newest first. */
    public Iterable<CallerId> of(String accountSid) {
        return verified.newestFirst(accountSid);
    }

    /** The page of {@code accountSid}'s verified numbers that pass {@code filter}, in the order of {@link #of}. */
    Page<CallerId> page(String accountSid, PageRequest request, Predicate<CallerId> filter) {
        return Listing.page(verified, accountSid, request, filter);
    }

    /** {@code written} in E.164 if it is a number, else as it is. */
    String normal(String written) {
        Line line = plan.read(written);
        return line == null ? written : line.e164();
    }

    /**
     * The verified number {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    CallerId get(String accountSid, String sid) {
        return row(accountSid, sid).value();
    }

    /**
     * Names a verified number; null for its formatted number.
     *
     * @throws ApiError 20404 if there is none
     */
    CallerId rename(Transaction tx, String accountSid, String sid, @Nullable String name) {
        Row<CallerId> row = row(accountSid, sid);
        String next = name == null ? NumberSettings.written(row.value().phoneNumber()) : name;
        CallerId named = row.value().withName(next, tx.now());
        tx.replace(row, named);
        return named;
    }

    /**
     * Forgets a verified number.
     *
     * @throws ApiError 20404 if there is none
     */
    void delete(Transaction tx, String accountSid, String sid) {
        tx.delete(row(accountSid, sid));
    }

    private Row<CallerId> row(String accountSid, String sid) {
        Row<CallerId> row = verified.row(sid);
        if (row == null || !row.scope().equals(accountSid)) {
            throw ApiError.notFound("/2010-04-01/Accounts/" + accountSid + "/OutgoingCallerIds/" + sid + ".json");
        }
        return row;
    }
}
