package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** The accounts and their keys: who there is, and what they sign with. */
public final class Accounts {
    private static final String ALL = "";

    private final World world;
    private final Table<Account> accounts;
    private final Table<ApiKey> keys;

    private Accounts(World world) {
        this.world = world;
        this.accounts = world.table("accounts", Account.class, Account::sid, account -> ALL);
        this.keys = world.table("account.keys", ApiKey.class, ApiKey::sid, ApiKey::accountSid);
    }

    /** The accounts of {@code world}, which has none yet. */
    public static Accounts in(World world) {
        return new Accounts(world);
    }

    World world() {
        return world;
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
        return insert(tx, new Account(sid, sid, "Account " + sid, token, AccountStatus.ACTIVE, kind, tx.now()));
    }

    /** A new sub-account of {@code parent}. */
    public Account openSubaccount(Transaction tx, Account parent, String friendlyName) {
        String sid = tx.newSid("AC");
        return insert(
                tx,
                new Account(
                        sid, parent.sid(), friendlyName, newSecret(tx), AccountStatus.ACTIVE, parent.kind(), tx.now()));
    }

    /** New test credentials of {@code owner}. */
    public Account openTest(Transaction tx, Account owner, String sid, String token) {
        return insert(
                tx,
                new Account(
                        sid, owner.sid(), "Test credentials", token, AccountStatus.ACTIVE, AccountKind.TEST, tx.now()));
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
        return account;
    }

    /**
     * Suspends, closes or reactivates an account.
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
        tx.replace(row, row.value().withStatus(status));
    }

    /** A new API key of {@code accountSid}; its secret is in it. */
    public ApiKey newKey(Transaction tx, String accountSid, KeyKind kind, String friendlyName) {
        ApiKey key = new ApiKey(tx.newSid("SK"), accountSid, newSecret(tx), kind, friendlyName, tx.now());
        tx.insert(keys, key);
        return key;
    }

    /** The account {@code sid}. */
    public Optional<Account> find(String sid) {
        return accounts.find(sid);
    }

    /** All accounts, in no order. */
    public Iterable<Account> all() {
        return accounts.all();
    }

    /** The key {@code sid}. */
    public Optional<ApiKey> findKey(String sid) {
        return keys.find(sid);
    }

    /** The keys of {@code accountSid}, the newest first. */
    public Iterable<ApiKey> keysOf(String accountSid) {
        return keys.newestFirst(accountSid);
    }

    /**
     * The account {@code sid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public Account get(String sid) {
        return find(sid).orElseThrow(() -> ApiError.notFound("/2010-04-01/Accounts/" + sid));
    }

    /** What webhooks of {@code accountSid} are signed with: its auth token, never a key. */
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
