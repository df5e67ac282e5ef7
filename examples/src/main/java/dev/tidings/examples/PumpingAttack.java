package dev.tidings.examples;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.error.ApiException;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.fraud.Block;
import dev.tidings.mock.fraud.Finding;
import dev.tidings.mock.traffic.Attack;
import dev.tidings.mock.traffic.CodeRequest;
import dev.tidings.mock.traffic.Habit;
import dev.tidings.mock.traffic.Traffic;
import dev.tidings.verify.VerifyClient;
import dev.tidings.verify.attempt.AttemptSummary;
import dev.tidings.verify.service.VerifyService;
import dev.tidings.verify.verification.Channel;
import dev.tidings.verify.verification.VerificationCheck;
import dev.tidings.verify.verification.Verifications;
import dev.tidings.verify.verification.VerifyErrorCode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody has codes sent to numbers for which an operator pays a share, while people sign up as ever. Fraud Guard tells them
 * apart; this is the report that an application's team would want to read the next day.
 */
public final class PumpingAttack {
    private static final Duration BEGIN = Duration.ofMinutes(90);
    private static final Duration ATTACK = Duration.ofMinutes(40);

    /** What happened in ten minutes. */
    private static final class Tally {
        int honest;
        int honestBlocked;
        int pumped;
        int pumpedBlocked;
    }

    /** Somebody does something at some time. */
    private record Step(Duration at, Runnable act) {}

    private final PrintStream out;
    private final MockServer backend;
    private final Verifications verifications;
    private final Map<Long, Tally> tallies = new TreeMap<>();
    private int converted;

    private PumpingAttack(PrintStream out, MockServer backend, Verifications verifications) {
        this.out = out;
        this.backend = backend;
        this.verifications = verifications;
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder().virtualClock().seed(11).start();
                TidingsClient client = TidingsClient.builder()
                        .credentials(backend.accountSid(), backend.authToken())
                        .transport(backend.transport())
                        .build()) {
            VerifyClient verify = VerifyClient.create(client);
            VerifyService service = verify.services().create("Bookshop");
            PumpingAttack story = new PumpingAttack(out, backend, verify.verifications(service.sid()));
            story.play(Traffic.mixed(
                    Traffic.honest(7, Habit.GLOBAL, BEGIN.plus(ATTACK).plusMinutes(30), 120),
                    Traffic.pumped(7, Attack.SEQUENTIAL, "LK", BEGIN, ATTACK, 30)));
            story.report(verify, service);
        }
    }

    private void play(List<CodeRequest> requests) {
        List<Step> steps = new ArrayList<>();
        for (CodeRequest each : requests) {
            steps.add(new Step(each.at(), () -> ask(each)));
            if (each.entersAfter() != null) {
                steps.add(new Step(each.at().plus(each.entersAfter()), () -> enter(each.to())));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        Instant start = backend.clock().now();
        for (Step each : steps) {
            Instant then = start.plus(each.at());
            if (then.isAfter(backend.clock().now())) {
                backend.clock().advanceTo(then);
            }
            each.act().run();
        }
    }

    /** Somebody, or something, gives a number on the sign-up page. */
    private void ask(CodeRequest request) {
        Tally tally = tallies.computeIfAbsent(request.at().toMinutes() / 10, any -> new Tally());
        boolean blocked = false;
        try {
            verifications.create(request.to(), Channel.SMS);
        } catch (ApiException refused) {
            blocked = refused.hasCode(VerifyErrorCode.BLOCKED_BY_FRAUD_GUARD);
            if (!blocked) {
                throw refused;
            }
        }
        if (request.pumped()) {
            tally.pumped++;
            tally.pumpedBlocked += blocked ? 1 : 0;
        } else {
            tally.honest++;
            tally.honestBlocked += blocked ? 1 : 0;
        }
    }

    /** They read the code off their phone and type it. */
    private void enter(String number) {
        backend.codes().to(number).stream().findFirst().ifPresent(code -> {
            VerificationCheck check = verifications.check(number, code.code());
            converted += check.approved() ? 1 : 0;
        });
    }

    private void report(VerifyClient verify, VerifyService service) {
        out.println("\n  time    people  blocked    pumped  blocked");
        tallies.forEach((tens, tally) -> out.printf(
                "  %d:%02d %9d %8d %9d %8d%n",
                tens / 6, tens % 6 * 10, tally.honest, tally.honestBlocked, tally.pumped, tally.pumpedBlocked));
        Tally all = new Tally();
        tallies.values().forEach(each -> {
            all.honest += each.honest;
            all.honestBlocked += each.honestBlocked;
            all.pumped += each.pumped;
            all.pumpedBlocked += each.pumpedBlocked;
        });
        out.printf(
                "  in all %6d %8d %9d %8d   (%.1f %% of the pumped, %.2f %% of the people)%n",
                all.honest,
                all.honestBlocked,
                all.pumped,
                all.pumpedBlocked,
                100.0 * all.pumpedBlocked / all.pumped,
                100.0 * all.honestBlocked / all.honest);
        for (Block each : backend.account().fraud().blocks()) {
            out.println("\n  " + each.prefix() + " was blocked, and kept back " + each.refused() + ": "
                    + each.findings().stream().map(PumpingAttack::said).collect(Collectors.joining(", ")));
        }
        AttemptSummary attempts = verify.attempts().fetchSummary(q -> q.verifyServiceSid(service.sid()));
        out.println("  " + attempts.totalAttempts().orElse(0) + " texts were sent, " + converted + " people got in, "
                + attempts.conversionRatePercentage().orElseThrow() + " % of the texts were worth it\n");
    }

    private static String said(Finding finding) {
        return finding.signal().wire().replace('_', ' ') + " (" + finding.points() + " points)";
    }
}
