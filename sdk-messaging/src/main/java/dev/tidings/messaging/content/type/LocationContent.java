package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.Map;
import java.util.Optional;

/** A place; on WhatsApp, while its user is in touch. */
public final class LocationContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/location";

    LocationContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The place {@code latitude} degrees north and {@code longitude} degrees east. */
    public static LocationContent of(double latitude, double longitude) {
        return new LocationContent(Map.of(
                "latitude",
                coordinate("latitude", latitude, 90),
                "longitude",
                coordinate("longitude", longitude, 180)));
    }

    private static double coordinate(String field, double degrees, int most) {
        if (Math.abs(degrees) <= most) {
            return degrees;
        }
        throw Check.refused(TYPE + '.' + field + " is " + degrees + ": it must be from -" + most + " to " + most);
    }

    /** The same with this name. */
    public LocationContent label(String label) {
        return new LocationContent(with("label", label));
    }

    /** The same with this address. */
    public LocationContent address(String address) {
        return new LocationContent(with("address", address));
    }

    /** The same with this id. */
    public LocationContent id(String id) {
        return new LocationContent(with("id", id));
    }

    /** Degrees north. */
    public Optional<Double> latitude() {
        return parsed("latitude", Double::valueOf);
    }

    /** Degrees east. */
    public Optional<Double> longitude() {
        return parsed("longitude", Double::valueOf);
    }

    /** Its name. */
    public Optional<String> label() {
        return text("label");
    }

    /** Its address. */
    public Optional<String> address() {
        return text("address");
    }

    /** Its id. */
    public Optional<String> id() {
        return text("id");
    }
}
