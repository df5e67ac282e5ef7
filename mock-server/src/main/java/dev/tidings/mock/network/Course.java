package dev.tidings.mock.network;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A profile made ready to decide quickly: every distribution is a table, so that a journey costs two draws and one object.
 */
final class Course {
    private static final int SLOTS = 1 << 10;
    private static final int BITS = 10;
    private static final int MASK = Latency.VALUES - 1;

    private final Duration[] untilSending;
    private final Duration[] untilSent;
    private final Duration[] untilOutcome;

    /** The cause that names the carrier, one for each slot of the region's numbers. */
    private final String[] causes = new String[SLOTS];

    private final List<CarrierProfile.Ending> lasting;
    private final List<CarrierProfile.Ending> passing;

    /** Bounds from 0 to 1; a number or a draw below a bound, and not below the one before, has that ending. */
    private final double[] lastingBounds;

    private final double[] passingBounds;

    private Course(CarrierProfile profile, Function<Latency, Duration[]> tables) {
        untilSending = tables.apply(profile.untilSending());
        untilSent = tables.apply(profile.untilSent());
        untilOutcome = tables.apply(profile.untilOutcome());
        double[] shares = shares(profile);
        String[] named = profile.carriers().stream()
                .map(each -> "carrier " + each.name())
                .toArray(String[]::new);
        for (int i = 0; i < SLOTS; i++) {
            causes[i] = named[carrier(shares, i)];
        }
        lasting = profile.endings().stream()
                .filter(CarrierProfile.Ending::lasting)
                .toList();
        passing = profile.endings().stream().filter(each -> !each.lasting()).toList();
        double ofLasting =
                lasting.stream().mapToDouble(CarrierProfile.Ending::weight).sum();
        double ofPassing =
                passing.stream().mapToDouble(CarrierProfile.Ending::weight).sum();
        lastingBounds = bounds(weights(lasting), ofLasting / (ofLasting + ofPassing));
        passingBounds = bounds(weights(passing), 1);
    }

    /** {@code profile} made ready; {@code tables} knows {@link Latency#values}, so that equal ones are shared. */
    static Course of(CarrierProfile profile, Function<Latency, Duration[]> tables) {
        return new Course(profile, tables);
    }

    /** The carrier of {@code profile} that the number with {@code numberMark} is of. */
    static CarrierProfile.Carrier carrier(CarrierProfile profile, long numberMark) {
        return profile.carriers().get(carrier(shares(profile), (int) numberMark & (SLOTS - 1)));
    }

    private static double[] shares(CarrierProfile profile) {
        return bounds(
                profile.carriers().stream()
                        .mapToDouble(CarrierProfile.Carrier::share)
                        .toArray(),
                1);
    }

    private static int carrier(double[] shares, int slot) {
        return Math.min(index(shares, (slot + 0.5) / SLOTS), shares.length - 1);
    }

    private static double[] weights(List<CarrierProfile.Ending> endings) {
        return endings.stream().mapToDouble(CarrierProfile.Ending::weight).toArray();
    }

    /** Where each of {@code weights} ends if all of them together reach up to {@code top}. */
    private static double[] bounds(double[] weights, double top) {
        double all = 0;
        for (double each : weights) {
            all += each;
        }
        double[] bounds = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            bounds[i] = top * sum / all;
        }
        return bounds;
    }

    private static int index(double[] bounds, double point) {
        int i = 0;
        while (i < bounds.length && point >= bounds[i]) {
            i++;
        }
        return i;
    }

    /**
     * A journey, with two draws of {@code chance}.
     *
     * @param mark of the recipient, always the same on this server: it decides how lasting its troubles are
     * @param numberMark of the recipient, always the same on every server: it decides who its carrier is
     */
    Journey journey(long mark, long numberMark, RandomGenerator chance) {
        long times = chance.nextLong();
        CarrierProfile.Ending ending = ending(unit(mark), unit(chance.nextLong()));
        return new Journey(
                untilSending[(int) times & MASK],
                untilSent[(int) (times >>> BITS) & MASK],
                ending.outcome() == Journey.Outcome.FAILED || ending.outcome() == Journey.Outcome.UNKNOWN
                        ? Duration.ZERO
                        : untilOutcome[(int) (times >>> (2 * BITS)) & MASK],
                ending.outcome(),
                ending.errorCode(),
                causes[(int) numberMark & (SLOTS - 1)]);
    }

    private CarrierProfile.Ending ending(double number, double draw) {
        int lasts = index(lastingBounds, number);
        if (lasts < lasting.size()) {
            return lasting.get(lasts);
        }
        if (passing.isEmpty()) {
            return lasting.get(lasting.size() - 1);
        }
        return passing.get(Math.min(index(passingBounds, draw), passing.size() - 1));
    }

    /** The upper bits as a fraction of 1. */
    private static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }
}
