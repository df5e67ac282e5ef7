package dev.tidings.mock.stock;

/**
 * A point on the globe.
 *
 * @param latitude in degrees, north is positive
 * @param longitude in degrees, east is positive
 */
record Spot(double latitude, double longitude) {
    private static final double EARTH_RADIUS_MILES = 3_958.8;

    /** The distance over ground, in miles, on a sphere (haversine). */
    double milesTo(Spot other) {
        double up = Math.toRadians(other.latitude - latitude) / 2;
        double across = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.sin(up) * Math.sin(up)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(across)
                        * Math.sin(across);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
