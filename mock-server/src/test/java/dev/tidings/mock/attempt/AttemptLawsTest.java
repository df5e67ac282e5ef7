package dev.tidings.mock.attempt;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever becomes of attempts, in whatever order. */
class AttemptLawsTest {
    private static final String[] COUNTRIES = {"US", "GB", "DE"};

    /** Each step is a verification, 0 to 4, and what happens to it: sent (twice as often), approved, expired, time goes by. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void summaryAddsUpToTheList_andNothingConvertedIsLost(
            @ForAll @Size(max = 60) List<@IntRange(max = 24) Integer> steps) {
        World world = new World(new VirtualClock(Instant.parse("2026-03-01T12:00:00Z")), 7);
        Attempts attempts = Attempts.in(world);
        Set<String> sent = new HashSet<>();
        int expected = 0;
        for (int step : steps) {
            String verification = "VE" + "%032x".formatted(step % 5);
            switch (step / 5) {
                case 0, 1 -> {
                    start(world, attempts, verification, COUNTRIES[step % 3]);
                    sent.add(verification);
                }
                case 2 -> {
                    expected += sent.remove(verification) ? 1 : 0;
                    run(world, attempts::convert, verification);
                }
                case 3 -> {
                    sent.remove(verification);
                    run(world, attempts::expire, verification);
                }
                default -> world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(7)));
            }
        }
        assertThat(check(attempts, "", "").converted()).isEqualTo(expected);
        int sum = 0;
        for (String country : COUNTRIES) {
            sum += check(attempts, "Country", country).attempts();
        }
        assertThat(sum).isEqualTo(check(attempts, "", "").attempts());
        check(attempts, "DateCreatedAfter", "2026-03-01T12:10:00Z");
        assertThat(attempts.pending()).isEqualTo(sent.size());
    }

    private interface Ending {
        void end(Transaction tx, String verificationSid);
    }

    private static void run(World world, Ending ending, String verification) {
        world.run(tx -> {
            ending.end(tx, verification);
            return tx;
        });
    }

    private static void start(World world, Attempts attempts, String verification, String country) {
        AttemptDraft draft = new AttemptDraft(
                ACCOUNT,
                "VA" + "0".repeat(32),
                verification,
                AttemptChannel.SMS,
                "+14155550199",
                country,
                6,
                "en",
                null);
        world.run(tx -> attempts.start(tx, draft));
    }

    /** The summary over {@code name}, which says the same as the list. */
    private static AttemptSummary check(Attempts attempts, String name, String value) {
        Parameters query =
                Parameters.builder().add(name.isEmpty() ? "x" : name, value).build();
        List<Attempt> listed = attempts.page(
                        ACCOUNT, new PageRequest(1_000, 0, Optional.empty()), AttemptFilter.listed(query))
                .records();
        AttemptSummary summary = attempts.summary(ACCOUNT, AttemptFilter.summarised(query));
        assertThat(summary.attempts()).isEqualTo(listed.size());
        assertThat(summary.converted())
                .isEqualTo((int) listed.stream().filter(Attempt::converted).count());
        assertThat(summary.unconverted() + summary.converted()).isEqualTo(summary.attempts());
        return summary;
    }
}
