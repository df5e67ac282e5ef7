package dev.tidings.mock.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Immutable values by key, and by scope (an account, a parent resource) newest first. Read by anybody at any time; changed
 * only through a {@link Transaction}.
 *
 * @param <V> the value
 */
public final class Table<V> {
    private final String name;
    private final Class<V> type;
    private final Function<V, String> key;
    private final Function<V, String> scope;
    private final ConcurrentHashMap<String, Row<V>> rows = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<String, RankedRows<V>> scopes = new ConcurrentHashMap<>();

    private final PageMarks marks = new PageMarks();

    Table(String name, Class<V> type, Function<V, String> key, Function<V, String> scope) {
        this.name = name;
        this.type = type;
        this.key = key;
        this.scope = scope;
    }

    /** The name, unique in the world. */
    public String name() {
        return name;
    }

    /** The type of its values. */
    public Class<V> type() {
        return type;
    }

    /** The row with {@code key}; null if there is none. */
    public @Nullable Row<V> row(String key) {
        return rows.get(key);
    }

    /** The value with {@code key}. */
    public Optional<V> find(String key) {
        return Optional.ofNullable(rows.get(key)).map(Row::value);
    }

    /** The values of {@code scope}, newest first; what changes meanwhile may or may not be seen. */
    public Iterable<V> newestFirst(String scope) {
        RankedRows<V> ranked = scopes.get(scope);
        return ranked == null ? List.of() : ranked.downwards(Long.MAX_VALUE);
    }

    /** The values of {@code scope} below {@code rank}, newest first; no value needs to have it. */
    public Iterable<V> newestFirstBelow(String scope, long rank) {
        RankedRows<V> ranked = scopes.get(scope);
        return ranked == null ? List.of() : ranked.downwards(rank);
    }

    /** The values of {@code scope} above {@code rank}, the nearest first; no value needs to have it. */
    public Iterable<V> oldestFirstAbove(String scope, long rank) {
        RankedRows<V> ranked = scopes.get(scope);
        return ranked == null ? List.of() : ranked.upwards(rank);
    }

    /** The values of {@code scope}, oldest first. */
    public Iterable<V> oldestFirst(String scope) {
        RankedRows<V> ranked = scopes.get(scope);
        return ranked == null ? List.of() : ranked.upwards(Long.MIN_VALUE);
    }

    /** Keeps in mind where {@code value} stands, since a page ends there. */
    public void mark(V value) {
        Row<V> row = rows.get(key(value));
        if (row != null) {
            marks.keep(row.key, row.scope, row.rank);
        }
    }

    /**
     * Where the row {@code key} stands in {@code scope}, or stood when a page ended there if it is gone; null if there was no
     * such row, or too much has been read since.
     */
    public @Nullable Long placeOf(String key, String scope) {
        Row<V> row = rows.get(key);
        if (row == null) {
            return marks.rank(key, scope);
        }
        return row.scope.equals(scope) ? row.rank : null;
    }

    /** All values, in no order. */
    public Iterable<V> all() {
        return () -> values(rows.values().iterator());
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** How many rows {@code scope} has. */
    public int size(String scope) {
        RankedRows<V> ranked = scopes.get(scope);
        return ranked == null ? 0 : ranked.size();
    }

    private static <V> Iterator<V> values(Iterator<Row<V>> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public V next() {
                return rows.next().value();
            }
        };
    }

    /** The key under which {@code value} stands. */
    public String key(V value) {
        return key.apply(value);
    }

    String scopeOf(V value) {
        return scope.apply(value);
    }

    void insert(Row<V> row) {
        if (rows.putIfAbsent(row.key, row) != null) {
            throw new IllegalStateException(name + " already holds " + row.key);
        }
        RankedRows<V> ranked = scopes.get(row.scope);
        if (ranked == null) {
            ranked = new RankedRows<>();
            scopes.put(row.scope, ranked);
        }
        ranked.insert(row.rank, row);
    }

    void rerank(Row<V> row, long rank) {
        RankedRows<V> ranked = scopes.get(row.scope);
        if (ranked != null && ranked.remove(row.rank, row)) {
            row.rank = rank;
            ranked.insert(rank, row);
        }
    }

    void delete(Row<V> row) {
        if (rows.remove(row.key, row)) {
            row.markDeleted();
            RankedRows<V> ranked = scopes.get(row.scope);
            if (ranked != null && ranked.remove(row.rank, row) && ranked.size() == 0) {
                scopes.remove(row.scope, ranked);
            }
        }
    }

    /** All rows, the lowest rank first, for a snapshot. */
    List<Snapshot.Entry> entries() {
        List<Row<V>> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingLong((Row<V> row) -> row.rank).thenComparing(row -> row.key));
        List<Snapshot.Entry> entries = new ArrayList<>(sorted.size());
        for (Row<V> each : sorted) {
            entries.add(new Snapshot.Entry(each.rank, each.value()));
        }
        return entries;
    }

    void restore(List<Snapshot.Entry> entries) {
        rows.values().forEach(Row::markDeleted);
        rows.clear();
        scopes.clear();
        marks.clear();
        for (Snapshot.Entry each : entries) {
            insert(new Row<>(this, type.cast(each.value()), each.rank()));
        }
    }
}
