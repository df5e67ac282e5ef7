package dev.tidings.mock.fraud;

import dev.tidings.mock.network.Refused;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Verify's geographic permissions of each account: what it lets be sent to a country on a channel. Only the Console sets them, and
 * they have nothing to do with those of messages. Unless set, text messages are monitored and the other channels allowed,
 * everywhere: which countries a new account begins with is not documented.
 */
public final class VerifyGeo {
    /** Countries that nobody sends to. */
    private static final Set<String> NOT_SERVED = Set.of("CU", "IR", "SY");

    /**
     * What is set for one country on one channel.
     *
     * @param accountSid whose it is
     * @param region ISO 3166 code in upper case
     * @param channel on which
     * @param policy what may be sent
     */
    public record Setting(String accountSid, String region, GeoChannel channel, GeoPolicy policy) {
        static String key(String accountSid, String region, GeoChannel channel) {
            return accountSid + ' ' + region + ' ' + channel;
        }

        String key() {
            return key(accountSid, region, channel);
        }
    }

    private final Table<Setting> settings;

    private VerifyGeo(World world) {
        this.settings = world.table("fraud.countries", Setting.class, Setting::key, Setting::accountSid);
    }

    /** The permissions of {@code world}, of which none is set. */
    public static VerifyGeo in(World world) {
        return new VerifyGeo(world);
    }

    /** What {@code accountSid} lets Verify do in {@code region}, an ISO 3166 code in upper case, on {@code channel}. */
    public GeoPolicy policy(String accountSid, String region, GeoChannel channel) {
        if (settings.size(accountSid) > 0) {
            Row<Setting> row = settings.row(Setting.key(accountSid, region, channel));
            if (row != null) {
                return row.value().policy();
            }
        }
        return usual(channel);
    }

    private static GeoPolicy usual(GeoChannel channel) {
        return channel == GeoChannel.SMS ? GeoPolicy.MONITOR : GeoPolicy.ALLOW;
    }

    /** What {@code accountSid} has set, and not set back, by country and channel. */
    public List<Setting> of(String accountSid) {
        List<Setting> all = new ArrayList<>();
        settings.oldestFirst(accountSid).forEach(all::add);
        return all;
    }

    /**
     * Sets what {@code accountSid} lets Verify do in {@code region}, from now on.
     *
     * @throws Refused if it is no country, or something else than text messages is to be monitored
     */
    public void set(Transaction tx, String accountSid, String region, GeoChannel channel, GeoPolicy policy) {
        if (Continent.of(region) == null) {
            throw Refused.text("country", region, "an ISO 3166 code of two capital letters, such as GB");
        }
        if (policy == GeoPolicy.MONITOR && channel != GeoChannel.SMS) {
            throw Refused.text("policy", policy.wire(), "disabled or allow on the channel " + channel.wire());
        }
        tx.put(settings, new Setting(accountSid, region, channel, policy));
    }

    /** The same in all countries of {@code continent}. */
    public void set(Transaction tx, String accountSid, Continent continent, GeoChannel channel, GeoPolicy policy) {
        for (String each : continent.countries()) {
            set(tx, accountSid, each, channel, policy);
        }
    }

    /**
     * Refuses what cannot be sent to {@code line} whoever sends it, on whichever channel.
     *
     * @throws ApiError 60238 if nobody sends to its country
     */
    public void requireServed(Line line) {
        if (NOT_SERVED.contains(line.region())) {
            throw new ApiError(60238, 403, "Verifications to " + line.region() + " are blocked by Twilio");
        }
    }

    /**
     * Refuses what {@code accountSid} does not let Verify send to {@code line}. Not to be asked about text messages, for which {@link
     * FraudGuard#decide} answers, nor about numbers on the safe list.
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
