package dev.tidings.mock.stock;

import org.jspecify.annotations.Nullable;

/**
 * Where a number is at home. Outside of the US and Canada no more than the town is known.
 *
 * @param locality the town
 * @param region the state or province, two letters
 * @param rateCenter the place that calls are charged from
 * @param lata the local access and transport area
 * @param spot on the map
 * @param postalCode in the town's middle
 */
record Place(
        String locality,
        @Nullable String region,
        @Nullable String rateCenter,
        @Nullable String lata,
        @Nullable Spot spot,
        @Nullable String postalCode) {
    /** A town of which no more is known. */
    static Place named(String locality) {
        return new Place(locality, null, null, null, null, null);
    }
}
