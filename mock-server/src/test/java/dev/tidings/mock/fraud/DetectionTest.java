package dev.tidings.mock.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.fraud.Trial.Score;
import dev.tidings.mock.traffic.CodeRequest;
import dev.tidings.mock.traffic.Habit;
import dev.tidings.mock.traffic.Traffic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well fraud is told from honest traffic. The bounds of the detector were set on seeds 1 to 50, and are held here on others. {@code
 * -Dfraud.seeds=1-50 -Dfraud.each} shows the former, and each seed.
 */
class DetectionTest {
    private static final Duration LENGTH = Duration.ofHours(30);

    /** One seed is a customer of some kind for thirty hours, with an attack on the second day. */
    private static List<CodeRequest> traffic(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Habit habit = Habit.values()[Math.floorMod(seed * 7 + seed / 10, Habit.values().length)];
        int perHour = (int) (25 * Math.pow(8, chance.nextDouble()));
        Duration begin = Duration.ofSeconds((25 + chance.nextInt(4)) * 3600L + chance.nextInt(3600));
        List<CodeRequest> honest = Traffic.honest(seed, habit, LENGTH, perHour);
        // Half of them where honest people are, too.
        List<CodeRequest> pumped = chance.nextBoolean()
                ? Traffic.pumped(seed, begin)
                : Traffic.pumped(seed, honest.get(chance.nextInt(honest.size())).region(), begin);
        return Traffic.mixed(honest, pumped);
    }

    private static final List<ProtectionLevel> LEVELS =
            List.of(ProtectionLevel.BASIC, ProtectionLevel.STANDARD, ProtectionLevel.MAX);

    /** What came of all seeds at one level. */
    private static final class Sum {
        final Score score = new Score();
        final List<Duration> firsts = new ArrayList<>();
        double worst = 100;

        void add(Score each) {
            score.add(each);
            worst = Math.min(worst, each.caught());
            firsts.add(each.firstBlock == null ? Duration.ofDays(1) : each.firstBlock);
        }

        String row(ProtectionLevel level) {
            Collections.sort(firsts);
            return String.format(
                    "%-9s %17.2f%% %14.2f%% %12.2f%% %19ds %14.3f%%",
                    level.wire(),
                    score.caught(),
                    score.caughtOverall(),
                    worst,
                    firsts.get(firsts.size() / 2).toSeconds(),
                    score.innocent());
        }
    }

    private static Set<String> targets(List<CodeRequest> traffic) {
        return traffic.stream()
                .filter(CodeRequest::pumped)
                .map(CodeRequest::region)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<ProtectionLevel, Sum> measure(long first, long last) {
        Map<ProtectionLevel, Sum> sums = new EnumMap<>(ProtectionLevel.class);
        LEVELS.forEach(level -> sums.put(level, new Sum()));
        for (long seed = first; seed <= last; seed++) {
            List<CodeRequest> traffic = traffic(seed);
            for (ProtectionLevel level : LEVELS) {
                Score score = Trial.at(level).run(traffic);
                sums.get(level).add(score);
                if (Boolean.getBoolean("fraud.each")) {
                    System.out.printf(
                            "  %d %s on %s caught %.1f of %d, innocent %.2f of %d, first %s%n",
                            seed,
                            level,
                            targets(traffic),
                            score.caught(),
                            score.late,
                            score.innocent(),
                            score.honest,
                            score.firstBlock);
                }
            }
        }
        System.out.println("Seeds " + first + " to " + last + "\n"
                + "level     caught after 1 min  caught overall  worst attack  first block (median)  honest blocked");
        sums.forEach((level, sum) -> System.out.println(sum.row(level)));
        return sums;
    }

    @Test
    void onSeedsThatNothingWasTunedTo_pumpedTrafficIsBlockedAndHonestTrafficIsNot() {
        String[] seeds = System.getProperty("fraud.seeds", "1000-1049").split("-");
        Map<ProtectionLevel, Sum> scores = measure(Long.parseLong(seeds[0]), Long.parseLong(seeds[1]));

        Score basic = scores.get(ProtectionLevel.BASIC).score;
        Score standard = scores.get(ProtectionLevel.STANDARD).score;
        Score max = scores.get(ProtectionLevel.MAX).score;
        assertThat(standard.caught()).isGreaterThanOrEqualTo(95);
        assertThat(standard.innocent()).isLessThan(0.5);
        assertThat(max.innocent()).isLessThan(2);
        assertThat(basic.caught()).isLessThanOrEqualTo(standard.caught());
        assertThat(standard.caught()).isLessThanOrEqualTo(max.caught());
    }
}
