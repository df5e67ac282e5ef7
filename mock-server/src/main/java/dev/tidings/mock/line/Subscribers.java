package dev.tidings.mock.line;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.world.Randomness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has each number: who a test says, else somebody whom the number draws, the same on every server. Nobody of these people exists.
 * Numbers that are nobody's were never somebody else's.
 */
public final class Subscribers {
    private static final Instant FIRST_SWAP = Instant.parse("2014-01-01T00:00:00Z");
    private static final int SWAP_DAYS = 2_000;
    private static final Instant FIRST_REASSIGNMENT = Instant.parse("2021-03-01T00:00:00Z");
    private static final int REASSIGNMENT_DAYS = 700;

    /** One number in so many has been somebody else's. */
    private static final int ONE_REASSIGNED_IN = 8;

    private static final int BUSINESS_PERCENT = 12;
    private static final int UNDETERMINED_PERCENT = 8;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1950, 1, 1);
    private static final int BIRTH_DAYS = 20_000;

    /**
     * Who a call is shown to be of.
     *
     * @param name null if nobody knows
     * @param type what that is
     */
    public record Caller(@Nullable String name, CallerType type) {}

    private record Place(String city, String state, String postalCode) {}

    private static final class Once {
        static final Map<String, List<String>> NAMES = names();
        static final Map<String, List<Place>> PLACES = places();
    }

    private Subscribers() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        for (List<String> cells : DataFile.cells(Subscribers.class, "names.tsv", "\t")) {
            names.put(cells.get(0), List.of(cells.get(1).split(" ")));
        }
        return names;
    }

    private static Map<String, List<Place>> places() {
        Map<String, List<Place>> places = new HashMap<>();
        for (List<String> cells : DataFile.cells(Subscribers.class, "places.tsv", "\t")) {
            places.computeIfAbsent(cells.get(0), any -> new ArrayList<>())
                    .add(new Place(cells.get(1), cells.get(2), cells.get(3)));
        }
        return places;
    }

    /** Who has {@code line}. */
    public static Person person(LineProfile profile, Line line) {
        Person set = profile.person();
        if (set != null) {
            return set;
        }
        Draw draw = new Draw(line.e164());
        Person drawn = Person.named(draw.name("first"), draw.name("last"))
                .known(
                        Integer.toString(100_000_000 + draw.below(800_000_000)),
                        FIRST_BIRTH.plusDays(draw.below(BIRTH_DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE));
        String street = (1 + draw.below(998)) + " " + draw.name("street") + " Street";
        List<Place> places = Once.PLACES.getOrDefault(line.region(), List.of());
        if (places.isEmpty()) {
            return drawn.at(new Person.Address(street, null, null, null, null, line.region()));
        }
        Place place = places.get(draw.below(places.size()));
        return drawn.at(new Person.Address(street, null, place.city, place.state, place.postalCode, line.region()));
    }

    /** Who a call from {@code line} is shown to be of. */
    public static Caller caller(LineProfile profile, Line line) {
        String set = profile.callerName();
        if (set != null) {
            CallerType type = profile.callerType();
            return set.isEmpty()
                    ? new Caller(null, CallerType.UNDETERMINED)
                    : new Caller(set, type == null ? CallerType.CONSUMER : type);
        }
        Draw draw = new Draw(line.e164() + " caller");
        int percent = draw.below(100);
        if (percent < UNDETERMINED_PERCENT) {
            return new Caller(null, CallerType.UNDETERMINED);
        }
        if (percent < UNDETERMINED_PERCENT + BUSINESS_PERCENT) {
            return new Caller(draw.name("business").toUpperCase(Locale.ROOT) + " INC", CallerType.BUSINESS);
        }
        Person person = person(profile, line);
        return new Caller(person.firstName() + " " + person.lastName(), CallerType.CONSUMER);
    }

    /** When the number got another SIM last; long ago unless a test says. */
    public static @Nullable Instant simSwapped(LineProfile profile) {
        Instant set = profile.simSwappedAt();
        return set != null
                ? set
                : FIRST_SWAP.plus(Duration.ofDays(new Draw(profile.number() + " swap").below(SWAP_DAYS)));
    }

    /** When the number became somebody else's last; null if it never did. */
    public static @Nullable Instant reassigned(LineProfile profile) {
        Instant set = profile.reassignedAt();
        if (set != null || Lines.isFictitious(profile.number())) {
            return set;
        }
        Draw draw = new Draw(profile.number() + " reassigned");
        return draw.below(ONE_REASSIGNED_IN) == 0
                ? FIRST_REASSIGNMENT.plus(Duration.ofDays(draw.below(REASSIGNMENT_DAYS)))
                : null;
    }

    /** Chance that is the same for the same text. */
    private static final class Draw {
        private long state;

        Draw(String text) {
            state = Lines.mark(text);
        }

        int below(int bound) {
            state = Randomness.mixed(state + 0x9E3779B97F4A7C15L);
            return (int) ((state >>> 1) % bound);
        }

        String name(String kind) {
            List<String> names = Once.NAMES.getOrDefault(kind, List.of());
            return names.get(below(names.size()));
        }
    }
}
