package dev.tidings.mock.fraud;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.Set;

/**
 * Verify's geographic permissions of each account: those of a country on a channel. They have nothing to do with those of
 * messages. Unless set, text messages are monitored and the other channels allowed, everywhere.
 */
public final class VerifyGeo {
    /** Countries that nobody sends to. */
    private static final Set<String> NOT_SERVED = Set.of("CU", "IR", "SY");

    private VerifyGeo(World world) {}

    /** The permissions of {@code world}. */
    public static VerifyGeo in(World world) {
        return new VerifyGeo(world);
    }

    /** What {@code accountSid} lets Verify do in {@code region}, an ISO 3166 code in upper case, on {@code channel}. */
    public GeoPolicy policy(String accountSid, String region, GeoChannel channel) {
        return channel == GeoChannel.SMS ? GeoPolicy.MONITOR : GeoPolicy.ALLOW;
    }

    /**
     * Refuses what cannot be sent to {@code line} whoever sends it, to whichever number and on whichever channel.
     *
     * @throws ApiError 60238 if nobody sends to its country
     */
    public void requireServed(Line line) {
        if (NOT_SERVED.contains(line.region())) {
            throw new ApiError(60238, 403, "Verifications to " + line.region() + " are blocked by Twilio");
        }
    }

    /**
     * Refuses what {@code accountSid} does not let Verify send to {@code line}. A number on the safe list is not to be asked about, nor a
     * text message, which Fraud Guard answers for.
     *
     * @throws ApiError 60605 if its country is disabled
     */
    public void require(String accountSid, Line line, GeoChannel channel) {
        if (policy(accountSid, line.region(), channel) == GeoPolicy.DISABLED) {
            throw refusal(line.e164(), channel);
        }
    }

    static ApiError refusal(String prefix, GeoChannel channel) {
        return new ApiError(
                60605,
                403,
                "The destination phone number has been blocked by Verify Geo-Permissions. " + prefix
                        + " is blocked for " + channel.wire() + " channel for all services");
    }
}
