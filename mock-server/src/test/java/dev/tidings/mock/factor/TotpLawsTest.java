package dev.tidings.mock.factor;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.proof.Base32;
import dev.tidings.mock.proof.CodeAlgorithm;
import dev.tidings.mock.proof.OneTimeCodes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What holds for the codes of every authenticator app. */
class TotpLawsTest {
    /** Of all steps near the present one exactly those within the skew are taken. */
    @Property(tries = 300)
    void codesWithinTheSkew_areTaken_andNoOthers(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long seconds,
            @ForAll @IntRange(min = 20, max = 60) int timeStep,
            @ForAll @IntRange(min = 3, max = 8) int digits,
            @ForAll @IntRange(min = 0, max = 2) int skew,
            @ForAll @IntRange(min = -5, max = 5) int away,
            @ForAll CodeAlgorithm algorithm) {
        Assume.that(seconds >= 10L * timeStep);
        byte[] seed = Long.toString(seconds).getBytes(StandardCharsets.US_ASCII);
        Factor factor = factor(new FactorConfig.Totp(algorithm, timeStep, digits, skew), seed);
        OneTimeCodes codes = OneTimeCodes.of(seed, algorithm, digits);
        Instant now = Instant.ofEpochSecond(seconds);
        long step = seconds / timeStep;
        Set<String> right = new HashSet<>();
        for (long each = step - skew; each <= step + skew; each++) {
            right.add(codes.at(each));
        }
        String code = codes.at(step + away);
        assertThat(TotpCodes.of(factor).accept(code, now).isPresent()).isEqualTo(right.contains(code));
        if (Math.abs(away) <= skew) {
            Instant until = TotpCodes.of(factor).accept(code, now).orElseThrow();
            Factor used = factor.with(new CodeUse(0, until), now);
            assertThat(TotpCodes.of(used).accept(code, now)).as("a second time").isEmpty();
        }
    }

    private static Factor factor(FactorConfig config, byte[] seed) {
        Instant at = Instant.EPOCH;
        return new Factor(
                "YF",
                "AC",
                "VA",
                "YE",
                ALICE,
                "App",
                FactorStatus.VERIFIED,
                config,
                new Binding.Seed(Base32.encode(seed)),
                CodeUse.NONE,
                null,
                at,
                at);
    }

    @Test
    void seed_isInNoText() {
        Factor factor = factor(new FactorConfig.Totp(CodeAlgorithm.SHA1, 30, 6, 1), new byte[] {1, 2, 3, 4, 5});
        assertThat(factor.toString()).contains("Seed[***]").doesNotContain(Base32.encode(new byte[] {1, 2, 3, 4, 5}));
    }
}
