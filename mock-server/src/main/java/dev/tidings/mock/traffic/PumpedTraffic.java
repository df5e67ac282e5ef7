package dev.tidings.mock.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A program that asks for codes to ranges of one operator. Drawn once from a seed, in the order of time. */
final class PumpedTraffic {
    private static final double MINUTE = 60_000;

    /** How its requests follow each other. */
    private enum Timing {
        CLOCKWORK,
        JITTER,
        RANDOM
    }

    private final RandomGenerator chance;
    private final long seed;
    private final Attack attack;
    private final Market market;
    private final double begin;
    private final double length;
    private final double perMinute;
    private final Timing timing;
    private final double fake;
    private final int proxies;
    private final List<List<String>> ranges = new ArrayList<>();
    private final List<String> used = new ArrayList<>();

    PumpedTraffic(long seed, Attack attack, String region, Duration begin, Duration length, double perMinute) {
        this.chance = new SplittableRandom(~seed);
        this.seed = seed;
        this.attack = attack;
        this.market = Market.of(region);
        this.begin = begin.toMillis();
        this.length = length.toMillis();
        this.perMinute = perMinute;
        this.timing = Timing.values()[chance.nextInt(3)];
        this.fake = attack == Attack.DISGUISED ? between(0.04, 0.12) : between(0, 0.03);
        this.proxies = chance.nextInt(4) == 0 ? 0 : 2 + chance.nextInt(200);
        prepare();
    }

    private double between(double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    /** The numbers of each range, in the order in which they are used. */
    private void prepare() {
        boolean wide = attack == Attack.TEN_THOUSAND || (attack != Attack.THOUSAND && chance.nextInt(3) == 0);
        int open = wide ? 4 : 3;
        int count = attack == Attack.MANY_RANGES ? 3 + chance.nextInt(6) : attack == Attack.ROTATING ? 12 : 1;
        boolean shuffled = attack != Attack.SEQUENTIAL && chance.nextInt(3) > 0;
        for (String range : market.ranges(chance, count, open)) {
            int size = wide ? 10_000 : 1_000;
            int first = chance.nextInt(size);
            List<String> numbers = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                numbers.add(range + String.format("%0" + open + "d", (first + i) % size));
            }
            if (shuffled) {
                Collections.shuffle(numbers, new Random(chance.nextLong()));
            }
            ranges.add(numbers);
        }
    }

    List<CodeRequest> draw() {
        List<CodeRequest> requests = new ArrayList<>();
        int[] next = new int[ranges.size()];
        double turn = between(3, 8) * MINUTE;
        double burst = between(0.5, 1) * MINUTE;
        double pause = between(2, 5) * MINUTE;
        double at = 0;
        while (at < length) {
            int range = attack == Attack.MANY_RANGES
                    ? chance.nextInt(ranges.size())
                    : attack == Attack.ROTATING ? (int) (at / turn) % ranges.size() : 0;
            requests.add(request(at, number(range, next)));
            at += interval(at);
            if (attack == Attack.BURSTS && at % (burst + pause) > burst) {
                at += burst + pause - at % (burst + pause);
            }
        }
        return requests;
    }

    /** Now and then a number is used again. */
    private String number(int range, int[] next) {
        if (!used.isEmpty() && chance.nextInt(12) == 0) {
            return used.get(Math.max(0, used.size() - 1 - chance.nextInt(20)));
        }
        List<String> numbers = ranges.get(range);
        String number = numbers.get(next[range]++ % numbers.size());
        used.add(number);
        return number;
    }

    private double interval(double at) {
        double rate = attack == Attack.RAMP ? perMinute * (0.06 + 1.5 * at / length) : perMinute;
        double mean = MINUTE / rate;
        return switch (timing) {
            case CLOCKWORK -> mean;
            case JITTER -> mean * between(0.4, 1.6);
            case RANDOM -> -mean * Math.log(1 - chance.nextDouble());
        };
    }

    private CodeRequest request(double at, String to) {
        Duration enters = chance.nextDouble() < fake ? Duration.ofMillis((long) between(5_000, 40_000)) : null;
        String attempt = "pumped-" + seed + "-" + to + "-" + (long) ((begin + at) / (10 * MINUTE));
        return new CodeRequest(
                Duration.ofMillis((long) (begin + at)), to, market.region(), attempt, ip(), enters, true);
    }

    private @Nullable String ip() {
        return proxies == 0
                ? null
                : "203.0." + (113 + chance.nextInt(proxies) / 256) + "." + chance.nextInt(proxies) % 256;
    }
}
