package dev.tidings.mock.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes traffic from a seed: the same each time. Numbers come from the ranges of the countries' operators; nobody is sent
 * anything, since the server sends to nobody.
 *
 * <p>Honest people come from countries with uneven shares, by day more than by night, ask again if they must, and enter 75 to 90 of 100
 * codes after some seconds, each {@link Habit} with what makes it look odd. Pumped traffic goes to ranges of one operator; each {@link
 * Attack} tries in its way not to be seen.
 */
public final class Traffic {
    /** Where most attacks go, several times those where more go. */
    private static final List<String> TARGETS = List.of(
            "PK", "PK", "BD", "BD", "LK", "NG", "NG", "DZ", "TN", "AZ", "AZ", "ID", "ID", "PH", "JM", "DO", "GB", "DE",
            "FR", "EE", "MX", "BR", "ZA", "IN", "PL");

    private Traffic() {}

    /** What people of one customer ask for in {@code length}, about {@code perHour} times in an hour, in the order of time. */
    public static List<CodeRequest> honest(long seed, Habit habit, Duration length, int perHour) {
        return ordered(new HonestTraffic(seed, habit, length, perHour).draw());
    }

    /**
     * What an attack asks for from {@code begin} on, in the order of time.
     *
     * @param region where it goes: a country of {@link #regions}
     * @param perMinute how many requests, on average while it runs
     */
    public static List<CodeRequest> pumped(
            long seed, Attack attack, String region, Duration begin, Duration length, double perMinute) {
        return new PumpedTraffic(seed, attack, region, begin, length, perMinute).draw();
    }

    /** An attack of a kind and of a size that chance decides, where attacks usually go, from {@code begin} on. */
    public static List<CodeRequest> pumped(long seed, Duration begin) {
        return pumped(seed, TARGETS.get(new SplittableRandom(seed).nextInt(TARGETS.size())), begin);
    }

    /** An attack of a kind and of a size that chance decides on {@code region} from {@code begin} on. */
    public static List<CodeRequest> pumped(long seed, String region, Duration begin) {
        SplittableRandom chance = new SplittableRandom(seed * 31 + 7);
        Attack attack = List.of(Attack.values()).get(Math.floorMod(seed, Attack.values().length));
        Duration length = Duration.ofMinutes(20 + chance.nextInt(60));
        double perMinute = 15 * Math.pow(14, chance.nextDouble());
        return pumped(seed, attack, region, begin, length, perMinute);
    }

    /** Both in the order of time. */
    public static List<CodeRequest> mixed(List<CodeRequest> one, List<CodeRequest> other) {
        List<CodeRequest> all = new ArrayList<>(one);
        all.addAll(other);
        return ordered(all);
    }

    /** The countries that traffic is known of, ISO 3166 codes in upper case. */
    public static List<String> regions() {
        return List.copyOf(Market.regions());
    }

    private static List<CodeRequest> ordered(List<CodeRequest> requests) {
        requests.sort(Comparator.comparing(CodeRequest::at));
        return requests;
    }
}
