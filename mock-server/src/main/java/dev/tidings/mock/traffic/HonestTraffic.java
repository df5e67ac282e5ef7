package dev.tidings.mock.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** People who ask for codes because they want to sign in. Drawn once from a seed, in no order. */
final class HonestTraffic {
    private static final List<String> LARGE =
            List.of("US", "GB", "DE", "FR", "BR", "IN", "ID", "ES", "IT", "MX", "PL", "NG");
    private static final List<String> SMALL = List.of("MT", "IS", "EE", "TN", "SG");
    private static final double HOUR = 3_600_000;
    private static final double MINUTE = 60_000;
    private static final double DAY = 24 * HOUR;

    /** A country of the customer, its share of the people, and from when on it has any. */
    private record Home(Market market, double share, double from) {}

    private final SplittableRandom chance;
    private final Habit habit;
    private final double length;
    private final double perHour;
    private final double conversion;
    private final double delay;
    private final double calm;
    private final List<Home> homes = new ArrayList<>();
    private final List<Double> campaigns = new ArrayList<>();
    private final double outage;
    private final List<CodeRequest> requests = new ArrayList<>();
    private final String name;

    HonestTraffic(long seed, Habit habit, Duration length, int perHour) {
        this.chance = new SplittableRandom(seed);
        this.habit = habit;
        this.length = length.toMillis();
        this.perHour = habit == Habit.SMALL_COUNTRY ? 4 * perHour : perHour;
        this.name = "honest-" + seed + "-";
        this.conversion = habit == Habit.LOW_CONVERSION ? between(0.45, 0.6) : between(0.75, 0.9);
        this.delay = habit == Habit.SLOW ? between(40_000, 90_000) : between(10_000, 30_000);
        this.calm = between(0, DAY);
        settle();
        for (double day = 0; day < this.length; day += DAY) {
            campaigns.add(day + between(0, DAY));
            campaigns.add(day + between(0, DAY));
        }
        this.outage = between(0, Math.max(1, this.length - HOUR / 2));
    }

    private double between(double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    private String pick(List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private void settle() {
        int countries = habit == Habit.GLOBAL ? 5 + chance.nextInt(8) : 1 + chance.nextInt(3);
        String first = pick(habit == Habit.SMALL_COUNTRY ? SMALL : LARGE);
        homes.add(new Home(Market.of(first), 1, 0));
        List<String> others = new ArrayList<>(Market.regions());
        others.remove(first);
        double share = habit == Habit.GLOBAL ? 0.8 : 0.15;
        for (int i = 1; i < countries; i++) {
            homes.add(new Home(Market.of(others.remove(chance.nextInt(others.size()))), share, 0));
            share *= 0.7;
        }
        if (habit == Habit.LAUNCH) {
            homes.add(
                    new Home(Market.of(others.remove(chance.nextInt(others.size()))), 1.5, between(0.6, 0.9) * length));
        }
    }

    List<CodeRequest> draw() {
        double most = perHour * 7.5 / HOUR;
        double at = 0;
        int person = 0;
        while (true) {
            at -= Math.log(1 - chance.nextDouble()) / most;
            if (at >= length) {
                break;
            }
            Home home = home();
            if (at >= home.from() && chance.nextDouble() < rhythm(at) / 7.5) {
                ask(at, home.market(), home.market().anybody(chance), "" + person++, conversion);
            }
        }
        if (habit == Habit.OFFICES) {
            offices();
        }
        return requests;
    }

    /** How many people there are at {@code at}, 1 being the mean of a day without campaigns. */
    private double rhythm(double at) {
        double rhythm = 1 + 0.75 * Math.sin(2 * Math.PI * (at - calm) / DAY);
        for (double each : campaigns) {
            if (habit == Habit.CAMPAIGNS && at >= each && at < each + 15 * MINUTE) {
                return Math.min(7.5, 7 * rhythm);
            }
        }
        return rhythm;
    }

    private Home home() {
        double at =
                chance.nextDouble() * homes.stream().mapToDouble(Home::share).sum();
        for (Home each : homes) {
            at -= each.share();
            if (at < 0) {
                return each;
            }
        }
        return homes.get(0);
    }

    private void offices() {
        int count = 1 + (int) (length / DAY);
        for (int office = 0; office < count; office++) {
            Market market = homes.get(0).market();
            String range = market.ranges(chance, 1, 3).get(0);
            int staff = 20 + chance.nextInt(100);
            int first = chance.nextInt(1_000 - 2 * staff);
            double begin = between(0, Math.max(1, length - HOUR));
            double time = between(8 * MINUTE, HOUR);
            double enters = chance.nextBoolean() ? 0.92 : 0.6;
            for (int i = 0; i < staff; i++) {
                int number = first + 2 * i - chance.nextInt(2);
                String to = range + String.format("%03d", Math.max(0, number));
                ask(begin + between(0, time), market, to, "office" + office + "-" + i, enters);
            }
        }
    }

    /** One person, who may have to ask twice or three times. */
    private void ask(double at, Market market, String to, String person, double conversion) {
        String ip = ip();
        double when = at;
        for (int tries = 1; tries <= 3; tries++) {
            boolean enters = chance.nextDouble() < (tries == 1 ? conversion - 0.05 : 0.35) && !outage(when, market);
            Duration after = enters ? Duration.ofMillis((long) reaction()) : null;
            requests.add(new CodeRequest(
                    Duration.ofMillis((long) when), to, market.region(), name + person, ip, after, false));
            when += between(35_000, 100_000);
            if (enters || chance.nextDouble() < 0.7) {
                return;
            }
        }
    }

    private boolean outage(double at, Market market) {
        return habit == Habit.OUTAGE && market.equals(homes.get(0).market()) && at >= outage && at < outage + HOUR / 2;
    }

    /** Most people are quick, some look for their phone first. */
    private double reaction() {
        return Math.min(540_000, Math.max(3_000, delay * Math.exp(0.7 * gaussian())));
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - chance.nextDouble())) * Math.cos(2 * Math.PI * chance.nextDouble());
    }

    private @Nullable String ip() {
        if (habit == Habit.CALL_CENTRE) {
            return "198.51.100." + chance.nextInt(3);
        }
        return chance.nextDouble() < 0.3
                ? null
                : "10." + chance.nextInt(256) + "." + chance.nextInt(256) + "." + chance.nextInt(256);
    }
}
