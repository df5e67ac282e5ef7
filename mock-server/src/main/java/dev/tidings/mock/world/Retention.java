package dev.tidings.mock.world;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Bounds a table, so that a server that runs for weeks does not grow: whatever finished first goes first. What is not
 * finished stays, however much there is.
 *
 * @param <V> the value
 */
public final class Retention<V> {
    /** Two go for each that comes, until enough have gone: all at once would hold everybody up. */
    private static final int AT_ONCE = 2;

    /** What a snapshot keeps: the keys of finished rows, in their order. */
    record Finished(List<String> keys) {}

    /** How many deleted rows are not worth looking for. */
    private static final int SLACK = 1_000;

    private final Table<V> table;
    private final int most;
    private final BiConsumer<Transaction, Row<V>> forget;

    /** In the order in which they finished; touched under the world's lock only. */
    private final ArrayDeque<Row<V>> finished = new ArrayDeque<>();

    /** The command that finished rows last: what it forgets and brings is not to be seen in the table before it stands. */
    private @Nullable Transaction last;

    private int forgotten;
    private int brought;

    private Retention(Table<V> table, int most, BiConsumer<Transaction, Row<V>> forget) {
        this.table = table;
        this.most = most;
        this.forget = forget;
    }

    /**
     * Keeps at most {@code most} rows of {@code table}, as long as enough of them are finished. {@code forget} deletes one
     * row and what belongs to it, within the command that makes it too many.
     */
    public static <V> Retention<V> of(World world, Table<V> table, int most, BiConsumer<Transaction, Row<V>> forget) {
        if (most < 1) {
            throw new IllegalArgumentException("retention of " + table.name() + " must be at least 1, was " + most);
        }
        Retention<V> retention = new Retention<>(table, most, forget);
        world.keep(new Part<>("retention." + table.name(), Finished.class, retention::save, retention::restore));
        return retention;
    }

    /** Lets go of rows that others deleted; they are looked through only when they can be half of all. */
    private void add(Row<V> row) {
        finished.add(row);
        if (finished.size() > 2 * table.size() + SLACK) {
            finished.removeIf(Row::deleted);
        }
    }

    /** How many rows are remembered that are to be forgotten in their turn. */
    int remembered() {
        return finished.size();
    }

    /** {@code row} is finished: it may be forgotten when its turn comes. Said once for each row. */
    public void finished(Transaction tx, Row<V> row) {
        if (!tx.equals(last)) {
            last = tx;
            forgotten = 0;
            brought = 0;
        }
        if (!row.equals(table.row(row.key()))) {
            brought++;
        }
        tx.onCommit(() -> add(row));
        int excess = Math.min(AT_ONCE, table.size() + brought - forgotten - most);
        int passed = 0;
        for (Iterator<Row<V>> oldest = finished.iterator(); excess > 0 && oldest.hasNext(); ) {
            Row<V> first = oldest.next();
            if (first.deleted()) {
                oldest.remove();
            } else if (++passed > forgotten) {
                // Those that this command forgot before stand in front.
                forget.accept(tx, first);
                tx.onCommit(() -> finished.removeFirstOccurrence(first));
                excess--;
                forgotten++;
                passed = forgotten;
            }
        }
    }

    private Finished save() {
        return new Finished(
                finished.stream().filter(row -> !row.deleted()).map(Row::key).toList());
    }

    private void restore(Finished saved) {
        finished.clear();
        for (String key : saved.keys()) {
            Row<V> row = table.row(key);
            if (row != null) {
                finished.add(row);
            }
        }
    }
}
