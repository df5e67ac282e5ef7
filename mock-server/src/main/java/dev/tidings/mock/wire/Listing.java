package dev.tidings.mock.wire;

import dev.tidings.mock.world.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Takes pages out of a table, newest first. A page goes on behind (or, going back, before) a record and not at a number, so
 * that what is added or removed meanwhile neither repeats nor hides another record.
 *
 * <p>Tokens are {@code PA} and the SID of the last record of the page before, as documented; {@code PB} and the SID of the
 * first record of the page behind, for the way back, is our own choice. A table keeps in mind where the latest of them stood, so
 * that whoever deletes page after page finds the next one.
 */
public final class Listing {
    private static final String BEHIND = "PA";
    private static final String BEFORE = "PB";

    private Listing() {}

    /**
     * The page of {@code scope}'s values that pass {@code filter}.
     *
     * @throws ApiError 21481 if the token names no record of the scope
     */
    public static <V> Page<V> page(Table<V> table, String scope, PageRequest request, Predicate<? super V> filter) {
        String token = request.token().orElse(null);
        if (token == null) {
            return forward(table, table.newestFirst(scope), request, filter, false);
        }
        long mark = mark(table, scope, token);
        return token.startsWith(BEHIND)
                ? forward(table, table.newestFirstBelow(scope, mark), request, filter, true)
                : backward(table, table.oldestFirstAbove(scope, mark), request, filter);
    }

    /**
     * The same with the oldest first.
     *
     * @throws ApiError 21481 if the token names no record of the scope
     */
    public static <V> Page<V> oldestFirst(
            Table<V> table, String scope, PageRequest request, Predicate<? super V> filter) {
        String token = request.token().orElse(null);
        if (token == null) {
            return forward(table, table.oldestFirst(scope), request, filter, false);
        }
        long mark = mark(table, scope, token);
        return token.startsWith(BEHIND)
                ? forward(table, table.oldestFirstAbove(scope, mark), request, filter, true)
                : backward(table, table.newestFirstBelow(scope, mark), request, filter);
    }

    /** The rank of the record that {@code token} names; if that is gone, the one that it had. */
    private static <V> long mark(Table<V> table, String scope, String token) {
        Long mark = token.startsWith(BEHIND) || token.startsWith(BEFORE)
                ? table.placeOf(token.substring(BEHIND.length()), scope)
                : null;
        if (mark == null) {
            throw ApiError.pageToken(token);
        }
        return mark;
    }

    /**
     * The page of a list that is made when it is asked for and always is the same then: tokens name the place of the first
     * record of their page.
     *
     * @param size how many records there are in all
     * @param record the one at a place, counted from 0
     * @throws ApiError 21481 if the token names no place
     */
    public static <V> Page<V> page(int size, IntFunction<V> record, PageRequest request) {
        int first = request.token().map(token -> place(token, size)).orElse(0);
        int end = Math.min(size, first + request.size());
        List<V> records = new ArrayList<>(end - first);
        for (int place = first; place < end; place++) {
            records.add(record.apply(place));
        }
        String next = end < size ? BEHIND + end : null;
        String previous = first > 0 ? BEHIND + Math.max(0, first - request.size()) : null;
        return new Page<>(records, request, next, previous);
    }

    /**
     * The page of those of {@code all} that pass {@code filter}, in an order that the request names: tokens name records as
     * those of tables do, whether these still pass or not.
     *
     * @param key a record's SID
     * @throws ApiError 21481 if the token names no record of {@code all}
     */
    public static <V> Page<V> sorted(
            List<V> all, Function<? super V, String> key, PageRequest request, Predicate<? super V> filter) {
        String token = request.token().orElse(null);
        boolean back = token != null && token.startsWith(BEFORE);
        int mark = token == null ? 0 : place(token, all, key) + (back ? 0 : 1);
        List<V> shown = new ArrayList<>();
        int split = 0;
        for (int i = 0; i < all.size(); i++) {
            split = i == mark ? shown.size() : split;
            if (filter.test(all.get(i))) {
                shown.add(all.get(i));
            }
        }
        split = mark == all.size() ? shown.size() : split;
        int first = back ? Math.max(0, split - request.size()) : split;
        int end = back ? split : Math.min(shown.size(), first + request.size());
        List<V> records = shown.subList(first, end);
        boolean some = !records.isEmpty();
        String next = some && end < shown.size() ? BEHIND + key.apply(records.get(records.size() - 1)) : null;
        String previous = some && first > 0 ? BEFORE + key.apply(records.get(0)) : null;
        return new Page<>(records, request, next, previous);
    }

    private static <V> int place(String token, List<V> sorted, Function<? super V, String> key) {
        if (token.startsWith(BEHIND) || token.startsWith(BEFORE)) {
            String wanted = token.substring(BEHIND.length());
            for (int i = 0; i < sorted.size(); i++) {
                if (key.apply(sorted.get(i)).equals(wanted)) {
                    return i;
                }
            }
        }
        throw ApiError.pageToken(token);
    }

    private static int place(String token, int size) {
        try {
            int place = token.startsWith(BEHIND) ? Integer.parseInt(token.substring(BEHIND.length())) : -1;
            if (place >= 0 && place <= size) {
                return place;
            }
        } catch (NumberFormatException none) {
            // refused below
        }
        throw ApiError.pageToken(token);
    }

    private static <V> Page<V> forward(
            Table<V> table, Iterable<V> from, PageRequest request, Predicate<? super V> filter, boolean previous) {
        List<V> records = new ArrayList<>();
        boolean more = fill(table, records, from, request, filter);
        String back = previous && !records.isEmpty() ? token(BEFORE, table, records.get(0)) : null;
        String on = more ? token(BEHIND, table, records.get(records.size() - 1)) : null;
        return new Page<>(records, request, on, back);
    }

    private static <V> Page<V> backward(
            Table<V> table, Iterable<V> from, PageRequest request, Predicate<? super V> filter) {
        List<V> records = new ArrayList<>();
        boolean more = fill(table, records, from, request, filter);
        Collections.reverse(records);
        if (records.isEmpty()) {
            return new Page<>(records, request, null, null);
        }
        String back = more ? token(BEFORE, table, records.get(0)) : null;
        return new Page<>(records, request, token(BEHIND, table, records.get(records.size() - 1)), back);
    }

    /** Takes up to {@code size}; whether there would have been more. */
    private static <V> boolean fill(
            Table<V> table, List<V> records, Iterable<V> from, PageRequest request, Predicate<? super V> filter) {
        // A record that moves down while the list is read would be met twice.
        Set<String> met = new HashSet<>();
        for (V each : from) {
            if (filter.test(each) && met.add(table.key(each))) {
                if (records.size() == request.size()) {
                    return true;
                }
                records.add(each);
            }
        }
        return false;
    }

    private static <V> String token(String way, Table<V> table, V record) {
        table.mark(record);
        return way + table.key(record);
    }
}
