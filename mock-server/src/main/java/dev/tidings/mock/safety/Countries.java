package dev.tidings.mock.safety;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The countries that are served, with their calling codes. */
final class Countries {
    private static final Map<String, String> PREFIXES = read();

    private Countries() {}

    private static Map<String, String> read() {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        Map<String, String> prefixes = new TreeMap<>();
        for (String each : plans.getSupportedRegions()) {
            if (GeoPermissions.served(each)) {
                prefixes.put(each, "+" + plans.getCountryCodeForRegion(each));
            }
        }
        return Collections.unmodifiableMap(prefixes);
    }

    /** Calling codes with plus, by ISO 3166 code, in alphabetical order. */
    static Map<String, String> prefixes() {
        return PREFIXES;
    }
}
