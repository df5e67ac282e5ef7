package dev.tidings.mock.otp;

import dev.tidings.mock.network.Refused;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set of a Verify service in the Console, or by Twilio's support, and not through its API.
 *
 * @param serviceSid {@code VA…}
 * @param validity for how long a code counts, 2 minutes to 24 hours
 * @param off the channels that are switched off
 * @param hindrances what keeps it from sending
 * @param burst how many sends to one recipient are too close together; null for none
 */
public record OtpSettings(
        String serviceSid,
        Duration validity,
        List<OtpChannel> off,
        List<Hindrance> hindrances,
        @Nullable Burst burst) {
    /** For how long a code counts unless support set it otherwise. */
    public static final Duration USUAL_VALIDITY = Duration.ofMinutes(10);

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * When requests for one number count as simultaneous (60212). The real threshold is not published; here requests come one
     * after the other, so none are unless a test says what is to count as such.
     *
     * @param most so many sends are allowed
     * @param within in so long a time
     */
    public record Burst(int most, Duration within) {
        /** Refuses what is no limit. */
        public Burst {
            if (most < 1) {
                throw Refused.of("most", most, "at least 1");
            }
            if (within.isNegative() || within.isZero() || within.compareTo(LONGEST) > 0) {
                throw Refused.text("within", within.toString(), "above PT0S and at most PT24H");
            }
        }
    }

    /** Refuses a validity that support would not set. */
    public OtpSettings {
        if (validity.compareTo(SHORTEST) < 0 || validity.compareTo(LONGEST) > 0) {
            throw Refused.text("validity", validity.toString(), "from PT2M to PT24H");
        }
        off = List.copyOf(off);
        hindrances = List.copyOf(hindrances);
    }

    /** Nothing was set. */
    static OtpSettings usual(String serviceSid) {
        return new OtpSettings(serviceSid, USUAL_VALIDITY, List.of(), List.of(), null);
    }

    /** The same with codes that count for {@code next}, 2 minutes to 24 hours. */
    public OtpSettings validFor(Duration next) {
        return new OtpSettings(serviceSid, next, off, hindrances, burst);
    }

    /** The same with these channels, and no others, switched off. */
    public OtpSettings off(OtpChannel... channels) {
        return new OtpSettings(serviceSid, validity, List.of(channels), hindrances, burst);
    }

    /** The same with these hindrances, and no others. */
    public OtpSettings hinder(Hindrance... now) {
        return new OtpSettings(serviceSid, validity, off, List.of(now), burst);
    }

    /** The same with more than {@code most} sends {@code within} so long refused with 60212. */
    public OtpSettings burst(int most, Duration within) {
        return new OtpSettings(serviceSid, validity, off, hindrances, new Burst(most, within));
    }
}
