package dev.tidings.mock.safety;

import dev.tidings.mock.world.World;

/** Which countries accounts may send to. */
public final class GeoPermissions {
    private GeoPermissions() {}

    /** The permissions of {@code world}, in which every country is allowed yet. */
    public static GeoPermissions in(World world) {
        return new GeoPermissions();
    }

    /** Whether {@code accountSid} may send to {@code region}, an ISO 3166 code in upper case. */
    public boolean allows(String accountSid, String region) {
        return true;
    }
}
