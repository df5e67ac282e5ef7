package dev.tidings.mock.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
public final class NearestName {
    private NearestName() {}

    /** The one of {@code known} that {@code name} is most like; empty if none is near. */
    public static Optional<String> of(String name, List<String> known) {
        String wanted = plain(name);
        String best = null;
        // A third of the letters may be wrong; two neighbours in the wrong order count as two.
        int least = (wanted.length() < 4 ? 1 : Math.max(2, wanted.length() / 3)) + 1;
        for (String each : known) {
            int distance = distance(wanted, plain(each), least);
            if (distance < least) {
                least = distance;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Without case and word separators: {@code media_url} is {@code MediaUrl}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Edit distance (Levenshtein); {@code limit} or more is not told apart. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
