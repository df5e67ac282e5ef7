package dev.tidings.mock.stock;

import dev.tidings.mock.data.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of the US and Canada are at home, by area code. Where an area code has several places, the exchange (the
 * three digits behind it) tells which, so that a number is always at home in the same one.
 */
final class Places {
    private static final int COLUMNS = 8;

    private static final Set<String> CANADA =
            Set.of("ON", "QC", "BC", "AB", "SK", "MB", "NS", "NB", "NL", "YT", "NT", "NU", "PE");

    /** Read when somebody asks first, which is not when a server starts. */
    private static final class Loaded {
        static final Map<String, List<Place>> PLACES = load();
    }

    private Places() {}

    private static Map<String, List<Place>> load() {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (List<String> column : DataFile.cells(Places.class, "places.txt", "|")) {
            if (column.size() != COLUMNS) {
                throw new IllegalStateException("places.txt: " + COLUMNS + " columns are wanted in: " + column);
            }
            Spot spot = new Spot(Double.parseDouble(column.get(5)), Double.parseDouble(column.get(6)));
            Place place = new Place(column.get(1), column.get(2), column.get(3), column.get(4), spot, column.get(7));
            for (String areaCode : column.get(0).split(",", -1)) {
                places.computeIfAbsent(areaCode, any -> new ArrayList<>(1)).add(place);
            }
        }
        return places;
    }

    /** Where {@code address} is at home; null if it is not in the US or Canada, or at home nowhere. */
    static @Nullable Place of(String address) {
        if (address.length() != 12 || !address.startsWith("+1")) {
            return null;
        }
        List<Place> places = Loaded.PLACES.get(address.substring(2, 5));
        return places == null ? null : places.get(exchange(address) % places.size());
    }

    private static int exchange(String address) {
        return Integer.parseInt(address.substring(5, 8));
    }

    /** The numbers of {@code country}, a template for each area code and place. */
    static List<NumberTemplate> templates(String country) {
        List<NumberTemplate> templates = new ArrayList<>();
        Loaded.PLACES.forEach((areaCode, places) -> {
            for (Place each : places) {
                if (CANADA.contains(each.region()) == country.equals("CA")) {
                    templates.add(new NumberTemplate("+1" + areaCode, 7, each));
                }
            }
        });
        return templates;
    }
}
