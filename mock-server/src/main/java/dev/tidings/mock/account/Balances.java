package dev.tidings.mock.account;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What parent accounts have left, in US dollars. Sub-accounts have no balance: their parent pays. Nothing happens when it is
 * used up, where the real backend would suspend the account in the end; it goes below zero.
 *
 * <p>For the maintainer: amounts are no table, since they change with every message. Charges are applied when the command
 * stands, so that several of one command add up.
 */
public final class Balances {
    /** What a full account starts with. Our choice: enough for a million messages. */
    public static final BigDecimal OPENING = new BigDecimal("10000.00");

    /** What a trial account starts with: about the credit that a new trial is given. */
    public static final BigDecimal TRIAL_OPENING = new BigDecimal("15.50");

    /** What a snapshot keeps: what differs from the opening balance, by account. */
    record Amounts(Map<String, BigDecimal> amounts) {}

    private final Accounts accounts;
    private final ConcurrentHashMap<String, BigDecimal> amounts = new ConcurrentHashMap<>();

    private Balances(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The balances of {@code accounts}. */
    public static Balances in(World world, Accounts accounts) {
        Balances balances = new Balances(accounts);
        world.keep(new Part<>("account.balances", Amounts.class, balances::save, balances::restore));
        accounts.onPurge((tx, account) -> tx.onCommit(() -> balances.amounts.remove(account.sid())));
        return balances;
    }

    /** Takes {@code amount} from the account or, if that is a sub-account, from its parent; a negative one is a refund. */
    public void charge(Transaction tx, String accountSid, BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        Account payer = payer(accountSid);
        if (payer != null) {
            tx.onCommit(() -> amounts.merge(
                    payer.sid(), opening(payer).subtract(amount), (present, first) -> present.subtract(amount)));
        }
    }

    /**
     * Sets what {@code accountSid} has left.
     *
     * @throws IllegalArgumentException if it is no parent account
     */
    public void set(Transaction tx, String accountSid, BigDecimal amount) {
        parent(accountSid);
        tx.onCommit(() -> amounts.put(accountSid, amount));
    }

    /**
     * What {@code accountSid} has left.
     *
     * @throws IllegalArgumentException if it is no parent account
     */
    public BigDecimal of(String accountSid) {
        Account account = parent(accountSid);
        BigDecimal amount = amounts.get(accountSid);
        return amount == null ? opening(account) : amount;
    }

    private Account parent(String accountSid) {
        return accounts.find(accountSid)
                .filter(account -> !account.isSubaccount())
                .orElseThrow(() -> new IllegalArgumentException(
                        "account " + accountSid + " has no balance of its own: only parent accounts have"));
    }

    private @Nullable Account payer(String accountSid) {
        Account account = accounts.find(accountSid).orElse(null);
        return account == null || !account.isSubaccount()
                ? account
                : accounts.find(account.ownerSid()).orElse(null);
    }

    private static BigDecimal opening(Account account) {
        return account.kind() == AccountKind.TRIAL ? TRIAL_OPENING : OPENING;
    }

    private Amounts save() {
        return new Amounts(new TreeMap<>(amounts));
    }

    private void restore(Amounts saved) {
        amounts.clear();
        amounts.putAll(saved.amounts());
    }
}
