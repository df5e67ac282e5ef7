package dev.tidings.mock.line;

import dev.tidings.mock.data.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carriers with their codes, by country and kind of line. Read when first needed. */
final class CarrierBook {
    private static final class Once {
        static final CarrierBook BOOK = new CarrierBook();
    }

    private final Map<String, String> countryCodes = new HashMap<>();
    private final Map<String, List<Carrier>> byRegionAndType = new HashMap<>();

    private CarrierBook() {
        for (List<String> cells : DataFile.cells(CarrierBook.class, "mobile-country-codes.tsv", "\t")) {
            countryCodes.put(cells.get(0), cells.get(1));
        }
        for (List<String> cells : DataFile.cells(CarrierBook.class, "carriers.tsv", "\t")) {
            String network = cells.get(4);
            byRegionAndType
                    .computeIfAbsent(cells.get(0) + " " + cells.get(1), any -> new ArrayList<>())
                    .add(new Carrier(cells.get(2), cells.get(3), network.isEmpty() ? null : network));
        }
    }

    static CarrierBook get() {
        return Once.BOOK;
    }

    /** The mobile country code of {@code region}; null for places that have none. */
    @Nullable
    String countryCode(String region) {
        return countryCodes.get(region);
    }

    /**
     * The mobile carrier called {@code name}. One that the book does not know is from a profile that somebody set, or from a
     * country without carriers of their own; it has some network code, always the same.
     */
    Carrier mobile(String region, String name) {
        for (Carrier each : of(region, LineType.MOBILE)) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        int code = 1 + Math.floorMod(name.hashCode(), 98);
        return new Carrier(name, countryCode(region), code < 10 ? "0" + code : Integer.toString(code));
    }

    /** The carrier of the line of {@code type} whose {@code mark}, positive, always is the same. */
    Carrier fixed(String region, LineType type, long mark) {
        List<Carrier> known = of(region, type);
        return known.isEmpty()
                ? new Carrier(
                        region + (type == LineType.LANDLINE ? " telecom" : " internet"), countryCode(region), null)
                : known.get((int) (mark % known.size()));
    }

    private List<Carrier> of(String region, LineType type) {
        return byRegionAndType.getOrDefault(region + " " + type.wire(), List.of());
    }
}
