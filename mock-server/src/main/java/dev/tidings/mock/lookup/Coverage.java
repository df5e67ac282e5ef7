package dev.tidings.mock.lookup;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.line.LineType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each package knows something. Which countries have which is documented in parts; the lists are in the data file {@code
 * coverage.tsv}.
 */
final class Coverage {
    private static final String EVERYWHERE = "*";
    private static final String CANADA = "CA";

    /** Numbers behind which stands no one person, or none that is known. */
    private static final Set<LineType> NOBODYS = EnumSet.of(
            LineType.TOLL_FREE,
            LineType.PREMIUM,
            LineType.SHARED_COST,
            LineType.UAN,
            LineType.VOICEMAIL,
            LineType.PAGER);

    private static final class Once {
        static final Map<DataPackage, Set<String>> REGIONS = read();
    }

    private Coverage() {}

    private static Map<DataPackage, Set<String>> read() {
        Map<DataPackage, Set<String>> regions = new EnumMap<>(DataPackage.class);
        for (List<String> cells : DataFile.cells(Coverage.class, "coverage.tsv", "\t")) {
            regions.put(
                    DataPackage.find(cells.get(0)).orElseThrow(),
                    Set.of(cells.get(1).split(" ")));
        }
        return regions;
    }

    /**
     * Why {@code one} knows nothing of a number; 0 if it does.
     *
     * @param region its country
     * @param type what kind of line it is
     * @param canada whether the account may ask about Canadian lines
     */
    static int error(DataPackage one, String region, LineType type, boolean canada) {
        if (one == DataPackage.LINE_TYPE_INTELLIGENCE && region.equals(CANADA) && !canada) {
            return 60601;
        }
        Set<String> regions = Once.REGIONS.getOrDefault(one, Set.of());
        if (!regions.contains(EVERYWHERE) && !regions.contains(region)) {
            // What caller_name says outside of the US was seen in both versions; the others are ours.
            return one == DataPackage.CALLER_NAME ? 60600 : 60607;
        }
        return switch (one) {
            case SIM_SWAP, CALL_FORWARDING -> type == LineType.MOBILE ? 0 : 60612;
            case IDENTITY_MATCH, REASSIGNED_NUMBER, PRE_FILL -> NOBODYS.contains(type) ? 60610 : 0;
            default -> 0;
        };
    }

    /** Whether carriers of {@code region} are told where they are not what was asked for. */
    static boolean tellsCarriers(String region) {
        return !region.equals(CANADA);
    }
}
