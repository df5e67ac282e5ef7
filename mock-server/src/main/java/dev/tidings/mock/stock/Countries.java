package dev.tidings.mock.stock;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The countries in which numbers are for sale, from {@code countries.txt}. */
final class Countries {
    /** Read when somebody asks first, which is not when a server starts. */
    private static final class Loaded {
        static final Map<String, Country> COUNTRIES = load();
    }

    private Countries() {}

    private static Map<String, Country> load() {
        Map<String, Country> countries = new LinkedHashMap<>();
        Country country = null;
        for (String line : DataFile.lines(Countries.class, "countries.txt")) {
            if (line.startsWith("=")) {
                String[] word = line.split(" ", 4);
                country = new Country(word[1], word[3], word[2].equals("beta"), new ArrayList<>());
                countries.put(country.code(), country);
            } else if (country != null) {
                country.offers().add(offer(country.code(), line.split(" ")));
            }
        }
        return countries;
    }

    private static Offer offer(String country, String[] word) {
        List<String> abilities = Arrays.asList(word[3].split(","));
        return new Offer(
                country,
                NumberType.valueOf(constant(word[0])),
                AddressNeed.valueOf(constant(word[1])),
                word[2].equals("-") ? Papers.NONE : Papers.valueOf(constant(word[2])),
                new Capabilities(
                        abilities.contains("sms"),
                        abilities.contains("mms"),
                        abilities.contains("voice"),
                        abilities.contains("fax")),
                word[4].equals("beta"),
                word[5].equals("places")
                        ? Places.templates(country)
                        : Arrays.stream(word, 5, word.length)
                                .map(NumberTemplate::parse)
                                .toList());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether numbers of {@code country} are at home in places that searches can name. */
    static boolean hasGeography(String country) {
        return country.equals("US") || country.equals("CA");
    }

    /** All of them. */
    static List<Country> all() {
        return List.copyOf(Loaded.COUNTRIES.values());
    }

    /** The country {@code code}, in any case. */
    static Optional<Country> find(String code) {
        return Optional.ofNullable(Loaded.COUNTRIES.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The offer that {@code line} is part of; null if no such number is for sale. */
    static @Nullable Offer offerOf(Line line) {
        Country country = Loaded.COUNTRIES.get(line.region());
        if (country == null) {
            return null;
        }
        for (Offer each : country.offers()) {
            if (each.templateOf(line.e164()) != null) {
                return each;
            }
        }
        // A fictitious number is as good as a local one.
        return country.offer(line.type() == NumberType.UNKNOWN ? NumberType.LOCAL : line.type());
    }
}
