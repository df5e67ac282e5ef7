package dev.tidings.mock.chatmessage;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose changes the command that makes them sees at once: one command may say two things in a conversation, bring a file
 * and say something with it, or hear twice of one message. Changed under the world's lock, as tables are.
 *
 * @param <V> the value
 */
final class LiveTable<V> {
    /** A row that the command under way has changed; {@code value} is null if it is to go. */
    private record Changed<V>(Row<V> row, @Nullable V value) {}

    private final Table<V> table;
    private final Map<String, Changed<V>> changed = new HashMap<>();
    private @Nullable Transaction under;

    LiveTable(Table<V> table) {
        this.table = table;
    }

    /** The table itself, which shows what stands. */
    Table<V> table() {
        return table;
    }

    /** The value with {@code key} as {@code tx} has left it; null if there is none. */
    @Nullable
    V find(Transaction tx, String key) {
        Changed<V> mine = tx.equals(under) ? changed.get(key) : null;
        if (mine != null) {
            return mine.value();
        }
        Row<V> row = table.row(key);
        return row == null ? null : row.value();
    }

    void insert(Transaction tx, V value, long rank) {
        keep(tx, new Changed<>(tx.insert(table, value, rank), value));
    }

    /** Inserts {@code value}, or replaces what has its key. */
    void put(Transaction tx, V value) {
        Row<V> row = row(tx, table.key(value));
        if (row == null) {
            insert(tx, value, tx.nextRank());
        } else {
            tx.replace(row, value);
            keep(tx, new Changed<>(row, value));
        }
    }

    void delete(Transaction tx, String key) {
        Row<V> row = row(tx, key);
        if (row != null) {
            tx.delete(row);
            keep(tx, new Changed<>(row, null));
        }
    }

    private @Nullable Row<V> row(Transaction tx, String key) {
        Changed<V> mine = tx.equals(under) ? changed.get(key) : null;
        return mine == null ? table.row(key) : mine.value() == null ? null : mine.row();
    }

    private void keep(Transaction tx, Changed<V> change) {
        if (!tx.equals(under)) {
            changed.clear();
            under = tx;
        }
        changed.put(change.row().key(), change);
    }
}
