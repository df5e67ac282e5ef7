package dev.tidings.mock.safety;

import dev.tidings.mock.network.Barrier;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Randomness;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;

/**
 * The numbers that carriers have taken from their subscribers, by day. Those that a test deactivates are out of service from
 * then on, and messages to them are not delivered. A few more stand on each day's list, drawn from the seed, so that a list
 * is never empty; messages to those fare as any.
 */
public final class Deactivations {
    /** Before it no lists were kept. */
    private static final LocalDate FIRST = LocalDate.of(2020, 8, 27);

    private static final int[] AREA_CODES = {
        205, 206, 209, 210, 216, 217, 219, 224, 225, 229, 231, 234, 240, 251, 253, 254, 256, 260, 262, 267, 269, 270,
        276, 281, 301, 304, 307, 308, 309, 310, 314, 315, 316, 317, 318, 319, 320, 321, 325, 330, 334, 336, 337, 339
    };

    /** So many are drawn, or up to as many more. */
    private static final int FEWEST = 8;

    /**
     * A number out of service.
     *
     * @param number in E.164
     * @param at since when
     */
    public record Deactivation(String number, Instant at) {}

    private final Table<Deactivation> deactivations;
    private final World world;

    private Deactivations(World world) {
        this.world = world;
        this.deactivations =
                world.table("safety.deactivations", Deactivation.class, Deactivation::number, each -> day(each.at()));
    }

    /** The deactivations of {@code world}, which has none yet but those that are drawn. */
    public static Deactivations in(World world) {
        return new Deactivations(world);
    }

    /**
     * Takes {@code number} out of service; nothing changes if it is.
     *
     * @throws Refused if it is no number in E.164
     */
    public Deactivation deactivate(Transaction tx, String number) {
        if (!number.matches("\\+[1-9][0-9]{6,14}")) {
            throw Refused.text("phone_number", number, "a phone number in E.164, such as +14155550199");
        }
        Row<Deactivation> row = deactivations.row(number);
        return row == null
                ? tx.insert(deactivations, new Deactivation(number, tx.now())).value()
                : row.value();
    }

    /** Gives {@code number} to a new subscriber: messages reach it again, and no list names it. Whether it was out of service. */
    public boolean reactivate(Transaction tx, String number) {
        Row<Deactivation> row = deactivations.row(number);
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }

    /** Whether {@code number}, in E.164, is out of service. */
    public boolean holds(String number) {
        return deactivations.row(number) != null;
    }

    /** The deactivated numbers, in no order. */
    public Iterable<Deactivation> all() {
        return deactivations.all();
    }

    /**
     * Reads a day of which there is a list: it has passed, in UTC.
     *
     * @throws ApiError 30115 if {@code date} is none, 30113 if it is before all lists, 30114 if its list is not ready
     */
    public LocalDate requireDay(String date) {
        LocalDate day;
        try {
            day = LocalDate.parse(date);
        } catch (DateTimeException none) {
            throw ApiError.badRequest(30115, "Date \"" + date + "\" must be a date, YYYY-MM-DD");
        }
        if (day.isBefore(FIRST)) {
            throw ApiError.badRequest(30113, "Date " + date + " must not be before " + FIRST);
        }
        // When a day's list is ready is not published; that it takes until the day is over is certain.
        LocalDate today = today();
        if (!day.isBefore(today)) {
            throw ApiError.badRequest(30114, "Date " + date + " must be before " + today + ": its list is not ready");
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock().now(), ZoneOffset.UTC);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /** The US numbers that were deactivated on {@code day}, sorted. */
    public List<String> on(LocalDate day) {
        TreeSet<String> numbers = new TreeSet<>();
        long mark = Randomness.mixed(world.seed() + day.toEpochDay() * 0x9E3779B97F4A7C15L);
        int count = FEWEST + (int) Long.remainderUnsigned(mark, FEWEST);
        for (int i = 1; i <= count; i++) {
            numbers.add(number(Randomness.mixed(mark + i)));
        }
        for (Deactivation each : deactivations.newestFirst(day.toString())) {
            if (each.number().startsWith("+1") && each.number().length() == 12) {
                numbers.add(each.number());
            }
        }
        return List.copyOf(numbers);
    }

    private static String number(long bits) {
        long rest = bits >>> 1;
        int area = AREA_CODES[(int) (rest % AREA_CODES.length)];
        rest /= AREA_CODES.length;
        // Not 211, 311 and so on, which are no exchanges, and not 555, which tests own.
        int exchange = 556 + (int) (rest % 55);
        rest /= 55;
        return "+1" + area + exchange + Long.toString(10_000 + rest % 10_000).substring(1);
    }

    /** What keeps messages from numbers that are out of service. */
    public Barrier barrier() {
        return new Barrier(30005, "number is out of service", dispatch -> holds(dispatch.to()));
    }
}
