package dev.tidings.mock.fraud;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.traffic.CodeRequest;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A guard in a world of its own, at a time that a test moves on. */
final class Trial {
    static final Instant START = Instant.parse("2027-03-01T00:00:00Z");
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String SERVICE = "VA00000000000000000000000000000001";

    final VirtualClock clock = new VirtualClock(START);
    final World world = new World(clock, 7);
    final SafeList safeList = SafeList.in(world);
    final VerifyGeo geo = VerifyGeo.in(world);
    final FraudGuard guard = FraudGuard.in(world, new FraudGuard.Rooms(NumberPlan.of(false), safeList, geo));

    private Trial(ProtectionLevel level) {
        world.run(tx -> {
            guard.level(tx, SERVICE, level);
            return tx;
        });
        world.start();
    }

    static Trial at(ProtectionLevel level) {
        return new Trial(level);
    }

    static Line line(String e164, String region) {
        return new Line(e164, region, NumberType.MOBILE, false);
    }

    static FraudGuard.Send send(String e164, String region) {
        return new FraudGuard.Send(ACCOUNT, SERVICE, line(e164, region), false, null);
    }

    void after(Duration time) {
        clock.advanceTo(clock.now().plus(time));
    }

    /** Asks for a code now, and has it sent if that is allowed. */
    Decision ask(FraudGuard.Send send, String attempt) {
        return world.run(tx -> {
            Decision decision = guard.decide(tx, send);
            if (decision.allowed()) {
                guard.sent(tx, send, attempt);
            }
            return decision;
        });
    }

    Decision ask(String e164, String region) {
        return ask(send(e164, region), e164 + clock.now());
    }

    void enter(String attempt) {
        world.run(tx -> {
            guard.converted(tx, attempt);
            return tx;
        });
    }

    Risk risk(String accountSid, String e164) {
        return world.run(tx -> guard.risk(accountSid, e164, tx.now()));
    }

    /** What came of some traffic. */
    static final class Score {
        int honest;
        int honestBlocked;
        int pumped;
        int pumpedBlocked;
        int late;
        int lateBlocked;

        @Nullable
        Duration firstBlock;

        void add(Score other) {
            honest += other.honest;
            honestBlocked += other.honestBlocked;
            pumped += other.pumped;
            pumpedBlocked += other.pumpedBlocked;
            late += other.late;
            lateBlocked += other.lateBlocked;
        }

        /** Of 100 pumped sends after the attack's first minute, how many were blocked. */
        double caught() {
            return late == 0 ? 100 : 100.0 * lateBlocked / late;
        }

        double caughtOverall() {
            return pumped == 0 ? 100 : 100.0 * pumpedBlocked / pumped;
        }

        /** Of 100 honest sends, how many were blocked. */
        double innocent() {
            return honest == 0 ? 0 : 100.0 * honestBlocked / honest;
        }
    }

    private record Entry(Duration at, String attempt) {}

    /** Lets {@code requests}, which are in the order of time, be made. */
    Score run(List<CodeRequest> requests) {
        Score score = new Score();
        PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::at));
        Duration attack = null;
        for (CodeRequest each : requests) {
            while (!entries.isEmpty() && entries.peek().at().compareTo(each.at()) <= 0) {
                Entry entry = entries.remove();
                clock.advanceTo(START.plus(entry.at()));
                enter(entry.attempt());
            }
            clock.advanceTo(START.plus(each.at()));
            FraudGuard.Send send =
                    new FraudGuard.Send(ACCOUNT, SERVICE, line(each.to(), each.region()), false, each.deviceIp());
            boolean allowed = ask(send, each.attempt()).allowed();
            if (allowed && each.entersAfter() != null) {
                entries.add(new Entry(each.at().plus(each.entersAfter()), each.attempt()));
            }
            int blocked = allowed ? 0 : 1;
            if (each.pumped()) {
                attack = attack == null ? each.at() : attack;
                boolean late = each.at().compareTo(attack.plusSeconds(60)) >= 0;
                score.pumped++;
                score.pumpedBlocked += blocked;
                score.late += late ? 1 : 0;
                score.lateBlocked += late ? blocked : 0;
                if (!allowed && score.firstBlock == null) {
                    score.firstBlock = each.at().minus(attack);
                }
            } else {
                score.honest++;
                score.honestBlocked += blocked;
            }
        }
        return score;
    }
}
