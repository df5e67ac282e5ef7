package dev.tidings.mock.line;

import dev.tidings.mock.data.DataFile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that Twilio's documentation shows, with what it says of them. Read when first needed. */
final class KnownNumbers {
    private static final class Once {
        static final Map<String, LineProfile> PROFILES = read();
    }

    private KnownNumbers() {}

    /** What is known of {@code number}; nothing of most. */
    static LineProfile profile(String number) {
        LineProfile known = Once.PROFILES.get(number);
        return known == null ? LineProfile.of(number) : known;
    }

    private static Map<String, LineProfile> read() {
        Map<String, LineProfile> profiles = new HashMap<>();
        for (List<String> cells : DataFile.cells(KnownNumbers.class, "known-numbers.tsv", "\t")) {
            String swapped = cells.get(9);
            profiles.put(
                    cells.get(0),
                    LineProfile.of(cells.get(0))
                            .draft()
                            .lineType(LineType.find(cells.get(1)).orElseThrow())
                            .carrier(cells.get(2), given(cells.get(3)), given(cells.get(4)))
                            .caller(
                                    given(cells.get(5)),
                                    cells.get(6).isEmpty() ? null : CallerType.valueOf(cells.get(6)))
                            .callForwarding(cells.get(7).isEmpty() ? null : Boolean.valueOf(cells.get(7)))
                            .lineStatus(cells.get(8).isEmpty() ? null : LineStatus.valueOf(cells.get(8)))
                            .simSwapped(swapped.isEmpty() ? null : Instant.parse(swapped))
                            .done());
        }
        return profiles;
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
