package dev.tidings.mock.world;

/**
 * The place of one value in a table: the value is replaced as it changes, the place stays. Reading takes no lock.
 *
 * @param <V> the immutable value
 */
public final class Row<V> {
    final Table<V> table;
    final String key;
    final String scope;

    /** Higher is newer; unique in the table. Written under the world's lock. */
    volatile long rank;

    private volatile V value;
    private volatile boolean deleted;

    Row(Table<V> table, V value, long rank) {
        this.table = table;
        this.key = table.key(value);
        this.scope = table.scopeOf(value);
        this.value = value;
        this.rank = rank;
    }

    /** The present value; the last one if the row was deleted. */
    public V value() {
        return value;
    }

    /** The key, which does not change. */
    public String key() {
        return key;
    }

    /** What its lists are taken over; does not change. */
    public String scope() {
        return scope;
    }

    /** Whether the row is gone from its table. */
    public boolean deleted() {
        return deleted;
    }

    void set(V next) {
        value = next;
    }

    void markDeleted() {
        deleted = true;
    }
}
