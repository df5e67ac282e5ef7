package dev.tidings.mock.service;

import dev.tidings.mock.data.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** North American area codes, and which of them are for the same place, as the file {@code overlay-area-codes.txt} says. */
final class AreaCodes {
    private static final Map<String, Set<String>> OVERLAYS = read();
    private static final int LENGTH = "+14155550100".length();

    private AreaCodes() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> overlays = new HashMap<>();
        for (List<String> together : DataFile.cells(AreaCodes.class, "overlay-area-codes.txt", " ")) {
            for (String each : together) {
                overlays.computeIfAbsent(each, any -> new HashSet<>()).addAll(together);
            }
        }
        return overlays;
    }

    /** The area code of {@code e164}; null if it is not of North America. */
    static @Nullable String of(String e164) {
        return e164.length() == LENGTH && e164.startsWith("+1") ? e164.substring(2, 5) : null;
    }

    /** Whether numbers with one code and with the other may be next door. */
    static boolean overlay(String one, String other) {
        return OVERLAYS.getOrDefault(one, Set.of()).contains(other);
    }
}
