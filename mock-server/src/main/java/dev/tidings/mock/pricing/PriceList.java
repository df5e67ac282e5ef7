package dev.tidings.mock.pricing;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.pricing.CountryPrices.Carrier;
import dev.tidings.mock.pricing.CountryPrices.MessageRate;
import dev.tidings.mock.pricing.CountryPrices.NumberRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prices of all countries, from {@code prices.tsv}: what the API shows, and what messages are charged by. */
public final class PriceList {
    private static final String RESOURCE = "prices.tsv";
    private static final String ELSEWHERE = "*";

    /** A hash map because it is asked for every message, and the immutable kind divides to find a place. */
    private final Map<String, CountryPrices> byIso = new HashMap<>();

    private final List<CountryPrices> all = new ArrayList<>();
    private final CountryPrices elsewhere;

    private PriceList(List<List<String>> lines) {
        CountryPrices others = null;
        for (List<String> each : lines) {
            CountryPrices country = read(each);
            if (country.iso().equals(ELSEWHERE)) {
                others = country;
            } else {
                byIso.put(country.iso(), country);
                all.add(country);
            }
        }
        if (others == null) {
            throw new IllegalStateException(RESOURCE + " has no line " + ELSEWHERE);
        }
        this.elsewhere = others;
    }

    /** The prices. The file is read at the first call. */
    public static PriceList get() {
        return Once.PRICES;
    }

    /** The countries with prices of their own, by code. */
    public List<CountryPrices> all() {
        return List.copyOf(all);
    }

    /** The prices of the country {@code iso}, in upper case; empty if it has none of its own. */
    public Optional<CountryPrices> country(String iso) {
        return Optional.ofNullable(byIso.get(iso));
    }

    /** What messages to and from {@code iso} are charged by, with prices of its own or not. */
    public CountryPrices charged(String iso) {
        return byIso.getOrDefault(iso, elsewhere);
    }

    private static CountryPrices read(List<String> cells) {
        List<NumberRate> numbers = new ArrayList<>();
        for (String each : words(cells.get(8), ",")) {
            String[] rate = each.split("=", -1);
            numbers.add(new NumberRate(rate[0], new BigDecimal(rate[1])));
        }
        List<Carrier> carriers = new ArrayList<>();
        for (String each : words(cells.get(9), "\\|")) {
            String[] parts = each.split(":", -1);
            carriers.add(new Carrier(parts[0], parts[1], parts[2]));
        }
        return new CountryPrices(
                cells.get(0),
                cells.get(1),
                new MessageRate(new BigDecimal(cells.get(2)), new BigDecimal(cells.get(3))),
                new MessageRate(new BigDecimal(cells.get(4)), new BigDecimal(cells.get(5))),
                words(cells.get(6), ","),
                words(cells.get(7), ","),
                List.copyOf(numbers),
                List.copyOf(carriers));
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
    }

    /** Read when first needed. */
    private static final class Once {
        static final PriceList PRICES = new PriceList(DataFile.cells(PriceList.class, RESOURCE, "\t"));
    }
}
