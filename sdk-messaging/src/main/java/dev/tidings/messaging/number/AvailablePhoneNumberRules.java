package dev.tidings.messaging.number;

import dev.tidings.core.internal.resource.Check;

/** What can be known about a search for numbers without asking the backend. */
final class AvailablePhoneNumberRules {
    private static final int FEWEST = 2;
    private static final int MOST = 16;
    private static final int FARTHEST = 500;

    private AvailablePhoneNumberRules() {}

    static void check(AvailablePhoneNumberListParams search) {
        Check.range("areaCode", search.areaCode(), 100, 999);
        Check.range("distance", search.distance(), 0, FARTHEST);
        search.contains().ifPresent(AvailablePhoneNumberRules::contains);
        search.nearLatLong().ifPresent(AvailablePhoneNumberRules::nearLatLong);
        if (search.inRateCenter().isPresent() && search.inLata().isEmpty()) {
            throw Check.refused("inRateCenter is '" + search.inRateCenter().get()
                    + "' without inLata: rate centers are named within their LATA only");
        }
    }

    private static void contains(String pattern) {
        boolean good = pattern.length() >= FEWEST && pattern.length() <= MOST;
        int digits = 0;
        for (int i = 0; good && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            digits += digit ? 1 : 0;
            boolean end = i == 0 || i == pattern.length() - 1;
            good = digit || c == '*' || (c == '%' && end) || (c == '+' && i == 0) || (c == '$' && i > 0 && end);
        }
        if (!good || digits < FEWEST) {
            throw Check.refused("contains is '" + pattern + "': it must be " + FEWEST + " to " + MOST
                    + " digits, letters and *, at least two of them no *, and % + $ at the ends only");
        }
    }

    private static void nearLatLong(String place) {
        if (!place.matches("-?\\d{1,2}(\\.\\d+)?,-?\\d{1,3}(\\.\\d+)?")) {
            throw Check.refused("nearLatLong is '" + place
                    + "': it must be latitude and longitude in degrees, such as 37.78,-122.39");
        }
    }
}
