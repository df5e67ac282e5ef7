package dev.tidings.mock.stock;

import java.util.Locale;

/**
 * Where a number is at home, as webhooks tell it: in capitals, empty where it is not known. Outside of the US and Canada
 * nothing is.
 *
 * @param city the town
 * @param state the state or province, two letters
 * @param zip the postal code
 */
public record Home(String city, String state, String zip) {
    private static final Home NOWHERE = new Home("", "", "");

    /** The home of {@code address}. */
    public static Home of(String address) {
        Place place = Places.of(address);
        return place == null
                ? NOWHERE
                : new Home(
                        place.locality().toUpperCase(Locale.ROOT),
                        place.region() == null ? "" : place.region(),
                        place.postalCode() == null ? "" : place.postalCode());
    }
}
