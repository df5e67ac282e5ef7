package dev.tidings.mock.factor;

import dev.tidings.mock.proof.OneTimeCodes;
import java.time.Instant;
import java.util.Optional;

/**
 * The codes of one authenticator app. Right are those of the present step and of as many before and after it as its skew says, but
 * none of a step that is not later than the last one a code was taken of: RFC 6238, section 5.2, wants that a code is taken once.
 * Whether the real backend does so is unconfirmed.
 */
final class TotpCodes {
    private final OneTimeCodes codes;
    private final FactorConfig.Totp config;
    private final CodeUse use;

    private TotpCodes(OneTimeCodes codes, FactorConfig.Totp config, CodeUse use) {
        this.codes = codes;
        this.config = config;
        this.use = use;
    }

    /**
     * The codes of {@code factor}.
     *
     * @throws IllegalArgumentException if it has none
     */
    static TotpCodes of(Factor factor) {
        if (factor.config() instanceof FactorConfig.Totp config && factor.binding() instanceof Binding.Seed seed) {
            return new TotpCodes(
                    OneTimeCodes.of(seed.bytes(), config.algorithm(), config.codeLength()), config, factor.codes());
        }
        throw new IllegalArgumentException("factor " + factor.sid() + " has no codes");
    }

    /** The end of the step that {@code code} is of, if it is right at {@code now}. */
    Optional<Instant> accept(String code, Instant now) {
        long step = step(now);
        return codes.match(code, Math.max(step - config.skew(), firstUnused()), step + config.skew()).stream()
                .mapToObj(each -> start(each + 1))
                .findFirst();
    }

    /** The code that an app shows at {@code now}, or the next one that is right if that was used; empty if there is none. */
    Optional<String> next(Instant now) {
        long step = Math.max(step(now), firstUnused());
        return step > step(now) + config.skew() ? Optional.empty() : Optional.of(codes.at(step));
    }

    private long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), config.timeStep());
    }

    private Instant start(long step) {
        return Instant.ofEpochSecond(step * config.timeStep());
    }

    /** Steps may have become longer or shorter since: the first one that begins when the used one had ended. */
    private long firstUnused() {
        Instant until = use.usedUntil();
        return until == null ? Long.MIN_VALUE : -Math.floorDiv(-until.getEpochSecond(), config.timeStep());
    }
}
