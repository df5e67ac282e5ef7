package dev.tidings.mock.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How messages fare in one region.
 *
 * @param region an ISO 3166 code in upper case, or a channel such as {@code whatsapp}
 * @param carriers who serves it; a number always belongs to the same one
 * @param untilSending from the sender's queue to the carrier's door
 * @param untilSent from there until the carrier has the message or has refused it
 * @param untilOutcome from there until the receipt
 * @param endings how messages end, by weight
 */
public record CarrierProfile(
        String region,
        List<Carrier> carriers,
        Latency untilSending,
        Latency untilSent,
        Latency untilOutcome,
        List<Ending> endings) {
    /** The most carriers and endings that one profile may have. */
    private static final int MOST = 100;

    /**
     * One carrier.
     *
     * @param name as the timeline shows it
     * @param share of the region's numbers, relative to the other carriers' shares
     */
    public record Carrier(String name, double share) {
        /** Refuses a carrier without name or numbers. */
        public Carrier {
            if (name.isBlank() || name.length() > 100) {
                throw Refused.text("name", name, "1 to 100 characters");
            }
            weigh("share", share);
        }
    }

    /**
     * One way in which messages end.
     *
     * @param outcome the way
     * @param errorCode why a message did not arrive; 0 if it did or nobody knows
     * @param weight how often, relative to the weights of the other endings
     * @param lasting whether it is the number that decides, always alike, such as one that does not exist; else chance does,
     *     anew for each message
     */
    public record Ending(Journey.Outcome outcome, int errorCode, double weight, boolean lasting) {
        /** Refuses an error code where there is no error, and none where there is one. */
        public Ending {
            Fate.checkErrorCode(outcome, errorCode);
            weigh("weight", weight);
        }

        /** An ending that chance decides. */
        public static Ending of(Journey.Outcome outcome, int errorCode, double weight) {
            return new Ending(outcome, errorCode, weight, false);
        }
    }

    /** Refuses a profile that leaves open what becomes of a message. */
    public CarrierProfile {
        if (!isRegion(region)) {
            throw Refused.text(
                    "region",
                    region,
                    "an ISO 3166 code of two capital letters, 001 and the like for numbers of no country, or a channel"
                            + " such as whatsapp");
        }
        carriers = List.copyOf(carriers);
        endings = List.copyOf(endings);
        if (carriers.isEmpty() || carriers.size() > MOST) {
            throw Refused.of("carriers", carriers, "1 to " + MOST + " carriers");
        }
        if (endings.isEmpty() || endings.size() > MOST) {
            throw Refused.of("outcomes", endings, "1 to " + MOST + " outcomes");
        }
        Set<String> names = new HashSet<>();
        for (Carrier each : carriers) {
            if (!names.add(each.name())) {
                throw Refused.text("carriers", each.name(), "named once");
            }
        }
    }

    static boolean isRegion(String text) {
        return text.matches("[A-Z]{2}|[0-9]{3}|[a-z][a-z0-9]{0,30}");
    }

    private static void weigh(String field, double weight) {
        if (!(weight > 0) || weight > 1_000_000) {
            throw Refused.of(field, weight, "above 0 and at most 1000000");
        }
    }
}
