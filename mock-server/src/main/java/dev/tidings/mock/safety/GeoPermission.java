package dev.tidings.mock.safety;

import java.util.List;

/**
 * One country of one account.
 *
 * @param country ISO 3166 code in upper case
 * @param enabled whether the account may send there
 */
record GeoPermission(String country, boolean enabled) {
    /** The only kind there is. */
    static final String TYPE = "country";

    /** The country's calling code, with plus. */
    String prefix() {
        return Countries.prefixes().getOrDefault(country, "");
    }

    /** What is to be said about it; mostly nothing. */
    String message() {
        return GeoPermissions.highRisk(country) ? "High Risk Country" : "";
    }

    /**
     * What came of the wish to change one.
     *
     * @param wish as it was made, granted or not
     * @param errorCode 0 if it was granted
     * @param errorMessages why not
     */
    record Result(GeoPermission wish, int errorCode, List<String> errorMessages) {}
}
