package dev.tidings.mock.usage;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts usage by account, day and narrowest category; sums of wider ones are made when asked for.
 *
 * <p>For the maintainer: counting happens for every message that is sent, so that it changes numbers in place. All of it is
 * guarded by {@code this}; the world's lock is held while counting, and not needed for reading.
 */
final class Meter {
    /** Numbers of one category on one day, prices in hundred-thousandths of a dollar. */
    private static final class Cell {
        long count;
        long usage;
        long price;
    }

    private record Key(String accountSid, LocalDate day) {}

    /** One cell in a snapshot. */
    record Kept(String accountSid, String day, String category, long count, long usage, long price) {}

    /** All cells in a snapshot. */
    record State(List<Kept> cells) {}

    private static final int DECIMALS = 5;

    private final Map<String, NavigableMap<LocalDate, Map<String, Cell>>> accounts = new HashMap<>();

    /** The cells that were counted in last, which mostly are those that are counted in next. */
    private Key last = new Key("", LocalDate.MIN);

    private Map<String, Cell> lastCells = new HashMap<>();

    Meter(World world) {
        world.keep(new Part<>("usage", State.class, this::save, this::restore));
    }

    synchronized void count(LocalDate day, Charge charge) {
        Key key = new Key(charge.accountSid(), day);
        if (!key.equals(last)) {
            last = key;
            lastCells = accounts.computeIfAbsent(charge.accountSid(), any -> new TreeMap<>())
                    .computeIfAbsent(day, any -> new HashMap<>());
        }
        Cell cell = lastCells.computeIfAbsent(charge.category(), any -> new Cell());
        cell.count++;
        cell.usage += charge.usage();
        cell.price += charge.price().movePointRight(DECIMALS).longValue();
    }

    /** What {@code accountSid} used of {@code category} from {@code first} to {@code last}, both included. */
    synchronized Sum sum(String accountSid, Category category, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Map<String, Cell>> days = accounts.get(accountSid);
        if (days == null || first.isAfter(last)) {
            return Sum.NOTHING;
        }
        long count = 0;
        long usage = 0;
        long price = 0;
        for (Map<String, Cell> cells : days.subMap(first, true, last, true).values()) {
            for (Map.Entry<String, Cell> each : cells.entrySet()) {
                if (category.covers(Categories.of(each.getKey()))) {
                    count += each.getValue().count;
                    usage += each.getValue().usage;
                    price += each.getValue().price;
                }
            }
        }
        return new Sum(count, usage, BigDecimal.valueOf(price, DECIMALS));
    }

    /** The first day on which {@code accountSid} used anything. */
    synchronized Optional<LocalDate> firstDay(String accountSid) {
        return Optional.ofNullable(accounts.get(accountSid)).map(NavigableMap::firstKey);
    }

    private synchronized State save() {
        List<Kept> cells = new ArrayList<>();
        new TreeMap<>(accounts)
                .forEach((account, days) -> days.forEach((day, categories) -> new TreeMap<>(categories)
                        .forEach((category, cell) -> cells.add(
                                new Kept(account, day.toString(), category, cell.count, cell.usage, cell.price)))));
        return new State(cells);
    }

    private synchronized void restore(State state) {
        accounts.clear();
        last = new Key("", LocalDate.MIN);
        for (Kept each : state.cells()) {
            Cell cell = new Cell();
            cell.count = each.count();
            cell.usage = each.usage();
            cell.price = each.price();
            accounts.computeIfAbsent(each.accountSid(), any -> new TreeMap<>())
                    .computeIfAbsent(LocalDate.parse(each.day()), any -> new HashMap<>())
                    .put(each.category(), cell);
        }
    }
}
