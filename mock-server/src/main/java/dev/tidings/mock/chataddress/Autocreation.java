package dev.tidings.mock.chataddress;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What only the console of the real backend can set: whether an account lets its Messaging Services make conversations, and
 * which of them do. Here it takes effect at once, there within a minute.
 */
public final class Autocreation {
    /** An account that lets its services; it is locked unless somebody unlocks it, which is unconfirmed. */
    private record Unlocked(String accountSid) {}

    /** A Messaging Service that makes conversations of what comes in, in the account's default chat service. */
    private record Making(String messagingServiceSid, String accountSid) {}

    private final Table<Unlocked> unlocked;
    private final Table<Making> making;

    private Autocreation(World world) {
        this.unlocked = world.table("chataddress.unlocked", Unlocked.class, Unlocked::accountSid, any -> "");
        this.making = world.table("chataddress.making", Making.class, Making::messagingServiceSid, Making::accountSid);
    }

    /** The settings in {@code world}: nobody has set any. */
    public static Autocreation in(World world) {
        return new Autocreation(world);
    }

    /** Whether the account lets its Messaging Services make conversations. */
    public boolean unlocked(String accountSid) {
        return unlocked.find(accountSid).isPresent();
    }

    /** Lets the Messaging Services of the account make conversations, or not. */
    public void unlock(Transaction tx, String accountSid, boolean wanted) {
        set(tx, unlocked, accountSid, wanted ? new Unlocked(accountSid) : null);
    }

    /** Lets the Messaging Service make conversations of what comes in, instead of calling its webhook; or not. */
    public void make(Transaction tx, String accountSid, String messagingServiceSid, boolean wanted) {
        set(tx, making, messagingServiceSid, wanted ? new Making(messagingServiceSid, accountSid) : null);
    }

    private static <V> void set(Transaction tx, Table<V> table, String key, @Nullable V value) {
        Row<V> row = table.row(key);
        if (value != null) {
            tx.put(table, value);
        } else if (row != null) {
            tx.delete(row);
        }
    }

    /** The Messaging Services of the account that are to make conversations, whether it lets them or not. */
    public Set<String> making(String accountSid) {
        Set<String> sids = new TreeSet<>();
        making.oldestFirst(accountSid).forEach(each -> sids.add(each.messagingServiceSid()));
        return sids;
    }

    /** Whether the Messaging Service makes conversations, and its account lets it. */
    boolean makes(String accountSid, String messagingServiceSid) {
        return unlocked(accountSid)
                && making.find(messagingServiceSid)
                        .filter(each -> each.accountSid().equals(accountSid))
                        .isPresent();
    }
}
