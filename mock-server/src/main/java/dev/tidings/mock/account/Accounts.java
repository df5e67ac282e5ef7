package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The accounts: who there is, who belongs to whom, and what they authenticate and sign with. */
public final class Accounts {
    private static final int MOST_SUBACCOUNTS = 1_000;

    /** As an example of the documentation shows it; in which time zone it is unconfirmed. */
    private static final DateTimeFormatter CREATED_AT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm a", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final World world;

    /** A parent, its sub-accounts and its test credentials are one scope. */
    private final Table<Account> accounts;

    private final AccountLife life;

    private Accounts(World world) {
        this.world = world;
        this.accounts = world.table("accounts", Account.class, Account::sid, Account::ownerSid);
        this.life = new AccountLife(world, accounts);
    }

    /** The accounts of {@code world}, which has none yet. */
    public static Accounts in(World world) {
        return new Accounts(world);
    }

    World world() {
        return world;
    }

    /** Runs {@code hook} within the command that opens an account: what every account has is made there. */
    public void onOpen(BiConsumer<Transaction, Account> hook) {
        life.onOpen(hook);
    }

    /** Runs {@code hook} within the command that closes an account: what it holds is to be given up. */
    public void onClose(BiConsumer<Transaction, Account> hook) {
        life.onClose(hook);
    }

    /** Runs {@code hook} within the command that forgets a closed account, 30 days later: whatever is its goes too. */
    public void onPurge(BiConsumer<Transaction, Account> hook) {
        life.onPurge(hook);
    }

    /** A new parent account with a SID and a token from the world's seed. */
    public Account open(Transaction tx) {
        return open(tx, tx.newSid("AC"), newSecret(tx), AccountKind.FULL);
    }

    /**
     * A new parent account.
     *
     * @throws IllegalArgumentException if {@code sid} is no account SID or {@code token} is empty
     * @throws IllegalStateException if the account exists
     */
    public Account open(Transaction tx, String sid, String token, AccountKind kind) {
        return insert(tx, fresh(tx, sid, kind, token));
    }

    private static Account fresh(Transaction tx, String sid, AccountKind kind, String token) {
        return new Account(
                sid, sid, "Account " + sid, token, null, AccountStatus.ACTIVE, false, kind, tx.now(), tx.now());
    }

    /**
     * A new sub-account of {@code parent}, named after the present time if {@code friendlyName} is null.
     *
     * @throws ApiError 21101 if {@code parent} is a sub-account itself, 21480 if it has as many as it can have; closed ones
     *     do not count, which is unconfirmed
     */
    public Account openSubaccount(Transaction tx, Account parent, @Nullable String friendlyName) {
        if (parent.isSubaccount()) {
            throw ApiError.badRequest(21101, "Subaccounts cannot contain subaccounts");
        }
        int most = parent.kind() == AccountKind.TRIAL ? 1 : MOST_SUBACCOUNTS;
        int present = 0;
        for (Account each : accounts.newestFirst(parent.sid())) {
            present += each.isSubaccount() && isReal(each) && each.status() != AccountStatus.CLOSED ? 1 : 0;
        }
        if (present >= most) {
            throw ApiError.badRequest(
                    21480, "Account " + parent.sid() + " cannot have more subaccounts: at most " + most);
        }
        String name = friendlyName == null ? defaultName(tx.now()) : friendlyName;
        return insert(
                tx, fresh(tx, tx.newSid("AC"), parent.kind(), newSecret(tx)).ownedBy(parent, name));
    }

    private static String defaultName(Instant now) {
        return "SubAccount Created at "
                + CREATED_AT.format(now).replace("AM", "am").replace("PM", "pm");
    }

    /** New test credentials of {@code owner}. */
    public Account openTest(Transaction tx, Account owner, String sid, String token) {
        return insert(tx, fresh(tx, sid, AccountKind.TEST, token).ownedBy(owner, "Test credentials"));
    }

    private Account insert(Transaction tx, Account account) {
        if (!isSid(account.sid(), "AC")) {
            throw new IllegalArgumentException(
                    "account SID \"" + account.sid() + "\" must be AC and 32 hexadecimal digits");
        }
        if (account.authToken().isEmpty()) {
            throw new IllegalArgumentException("the auth token of account " + account.sid() + " must not be empty");
        }
        tx.insert(accounts, account);
        life.opened(tx, account);
        return account;
    }

    /**
     * Suspends, closes or reactivates an account as Twilio does: nobody is asked, and a parent cannot undo it. Closing a
     * parent closes its sub-accounts.
     *
     * @throws IllegalArgumentException if there is no such account
     * @throws IllegalStateException if it is closed, which is for ever
     */
    public void changeStatus(Transaction tx, String accountSid, AccountStatus status) {
        Row<Account> row = accounts.row(accountSid);
        if (row == null) {
            throw new IllegalArgumentException("account " + accountSid + " does not exist");
        }
        if (row.value().status() == AccountStatus.CLOSED) {
            throw new IllegalStateException("account " + accountSid + " is closed for ever");
        }
        life.change(tx, row, row.value().withStatus(status, status == AccountStatus.SUSPENDED, tx.now()));
    }

    /**
     * What an API call changes of an account.
     *
     * @param friendlyName null to leave it
     * @param status null to leave it
     */
    record Revision(@Nullable String friendlyName, @Nullable AccountStatus status) {}

    /**
     * Changes an account as an API call may.
     *
     * @param actorSid whose credentials were shown
     * @throws ApiError 21476 to 21479 or 20003 if its status cannot be changed so
     */
    Account update(Transaction tx, String actorSid, String accountSid, Revision revision) {
        Row<Account> row = row(accountSid);
        Account account = row.value();
        AccountStatus status = revision.status();
        if (status != null) {
            life.requireChange(get(actorSid), account, status);
        }
        if (revision.friendlyName() != null) {
            account = account.withName(revision.friendlyName(), tx.now());
            tx.replace(row, account);
        }
        if (status != null && status != account.status()) {
            account = account.withStatus(status, false, tx.now());
            life.change(tx, row, account);
        }
        return account;
    }

    /**
     * Gives {@code accountSid} a second auth token.
     *
     * @throws ApiError 20409 if it has one, which is unconfirmed
     */
    public Account openSecondaryToken(Transaction tx, String accountSid) {
        Account account = get(accountSid);
        if (account.secondary() != null) {
            throw new ApiError(
                    20409, 409, "Account " + accountSid + " has a secondary auth token: delete or promote it first");
        }
        return setTokens(tx, account, account.authToken(), new Account.SecondaryToken(newSecret(tx), tx.now()));
    }

    /**
     * Ends the second auth token.
     *
     * @throws ApiError 20404 if there is none
     */
    public Account deleteSecondaryToken(Transaction tx, String accountSid) {
        Account account = get(accountSid);
        secondary(account, "/AuthTokens/Secondary");
        return setTokens(tx, account, account.authToken(), null);
    }

    /**
     * Makes the second auth token the only one; from now on it signs webhooks.
     *
     * @throws ApiError 20404 if there is none
     */
    public Account promoteSecondaryToken(Transaction tx, String accountSid) {
        Account account = get(accountSid);
        return setTokens(tx, account, secondary(account, "/AuthTokens/Promote").token(), null);
    }

    /** The path in the refusal has no version, as was seen on the wire. */
    private static Account.SecondaryToken secondary(Account account, String path) {
        Account.SecondaryToken secondary = account.secondary();
        if (secondary == null) {
            throw ApiError.notFound(path);
        }
        return secondary;
    }

    private Account setTokens(
            Transaction tx, Account account, String primary, Account.@Nullable SecondaryToken secondary) {
        Account changed = account.withTokens(primary, secondary, tx.now());
        tx.replace(row(account.sid()), changed);
        return changed;
    }

    /** The account {@code sid}. */
    public Optional<Account> find(String sid) {
        return accounts.find(sid);
    }

    /** All accounts, in no order. */
    public Iterable<Account> all() {
        return accounts.all();
    }

    /**
     * The page of the accounts that {@code account} sees and that pass {@code filter}, the newest first: of a parent itself
     * and its sub-accounts, of a sub-account itself.
     */
    Page<Account> page(Account account, PageRequest request, Predicate<Account> filter) {
        return Listing.page(
                accounts,
                account.ownerSid(),
                request,
                each -> isReal(each)
                        && (!account.isSubaccount() || each.sid().equals(account.sid()))
                        && filter.test(each));
    }

    /**
     * The account {@code sid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public Account get(String sid) {
        return row(sid).value();
    }

    private Row<Account> row(String sid) {
        Row<Account> row = accounts.row(sid);
        if (row == null) {
            throw ApiError.notFound("/2010-04-01/Accounts/" + sid + ".json");
        }
        return row;
    }

    /** What webhooks of {@code accountSid} are signed with: its primary auth token, never a key. */
    public String signingToken(String accountSid) {
        return get(accountSid).authToken();
    }

    /** Whether the account and the parent it belongs to may act. */
    public boolean active(Account account) {
        return account.status() == AccountStatus.ACTIVE
                && (!account.isSubaccount()
                        || find(account.ownerSid())
                                .map(owner -> owner.status() == AccountStatus.ACTIVE)
                                .orElse(true));
    }

    private static boolean isReal(Account account) {
        return account.kind() != AccountKind.TEST;
    }

    static String newSecret(Transaction tx) {
        return tx.newSid("");
    }

    /** Whether {@code text} is {@code prefix} and 32 hexadecimal digits. */
    public static boolean isSid(String text, String prefix) {
        if (text.length() != prefix.length() + 32 || !text.startsWith(prefix)) {
            return false;
        }
        for (int i = prefix.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F')) {
                return false;
            }
        }
        return true;
    }
}
