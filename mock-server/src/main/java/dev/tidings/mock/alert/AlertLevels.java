package dev.tidings.mock.alert;

import java.util.Set;

/** How bad each code is: an error, unless the error dictionary calls it something less. */
final class AlertLevels {
    private static final Set<Integer> WARNINGS = Set.of(
            12_200, 13_710, 14_101, 14_102, 14_103, 14_104, 14_105, 14_106, 14_107, 14_108, 14_109, 14_110, 14_111,
            30_018, 30_025, 30_026, 30_039, 30_045, 30_125, 50_530, 50_610, 60_325, 60_327, 60_409, 63_037, 63_039,
            63_052);

    /** Good news. */
    private static final Set<Integer> NOTICES = Set.of(63_046);

    private AlertLevels() {}

    static Alert.Level of(int code) {
        return WARNINGS.contains(code)
                ? Alert.Level.WARNING
                : NOTICES.contains(code) ? Alert.Level.NOTICE : Alert.Level.ERROR;
    }
}
