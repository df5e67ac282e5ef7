package dev.tidings.mock.factor;

import dev.tidings.mock.proof.DeviceKey;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What is shown to prove that a factor is there: the code of an app, or the signature of a device. */
public final class Proofs {
    /** How many wrong codes there may be before no code is looked at any more: to verify a factor, or to answer one challenge. */
    public static final int TRIES = 5;

    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 8;

    private final World world;
    private final Factors factors;
    private WrongCodes wrongCodes = WrongCodes.REFUSED;

    private Proofs(World world, Factors factors) {
        this.world = world;
        this.factors = factors;
        world.keep(new Part<>("factor.wrong_codes", WrongCodes.class, () -> wrongCodes, saved -> wrongCodes = saved));
    }

    /** Proofs of {@code factors}. */
    public static Proofs of(World world, Factors factors) {
        return new Proofs(world, factors);
    }

    /** How wrong codes are answered. */
    public WrongCodes wrongCodes() {
        return wrongCodes;
    }

    /** Has wrong codes answered otherwise from now on. */
    public void wrongCodes(Transaction tx, WrongCodes next) {
        tx.apply(() -> wrongCodes = next);
    }

    /**
     * Verifies {@code factor} with what is shown: the code of an app, or the signature of a device over the factor's SID, in DER and
     * Base64. What is wrong is refused with 60311.
     *
     * @throws ApiError 60310 if there were too many wrong codes: for good, since nothing is said of when it would end
     */
    public Verdict<Factor> verify(Transaction tx, Factor factor, String shown) {
        if (factor.type() == FactorType.TOTP) {
            return verifyCode(tx, factor, shown);
        }
        if (!isSigned(factor, shown)) {
            throw notVerified(factor);
        }
        return Verdict.of(factors.verify(tx, factor));
    }

    private Verdict<Factor> verifyCode(Transaction tx, Factor factor, String code) {
        requireCode(code);
        if (factor.codes().wrong() >= TRIES) {
            throw new ApiError(60310, 429, "Max verification attempts reached for factor " + factor.sid());
        }
        Optional<Factor> used = use(tx, factor, code);
        if (used.isPresent()) {
            return Verdict.of(factors.verify(tx, used.get()));
        }
        CodeUse wrong = new CodeUse(factor.codes().wrong() + 1, factor.codes().usedUntil());
        Factor tried = factors.change(tx, factor, present -> present.with(wrong, present.updated()));
        return new Verdict<>(tried, wrongCodes == WrongCodes.REFUSED ? notVerified(factor) : null);
    }

    private static ApiError notVerified(Factor factor) {
        return new ApiError(60311, 403, "Factor " + factor.sid() + " verification failed: AuthPayload is wrong");
    }

    private static boolean isSigned(Factor factor, String signature) {
        if (!(factor.binding() instanceof Binding.PublicKey binding)) {
            return false;
        }
        try {
            byte[] der = Base64.getDecoder().decode(signature);
            byte[] signed = factor.sid().getBytes(StandardCharsets.UTF_8);
            return key(binding).signed(signed, der, DeviceKey.Form.DER);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The key of a device. */
    public static DeviceKey key(Binding.PublicKey binding) {
        return DeviceKey.read(binding.publicKey())
                .orElseThrow(() -> new IllegalStateException("a key is none that was taken"));
    }

    /**
     * Says that {@code shown} could be a code of some app.
     *
     * @throws ApiError 60306 if not, and then it is no try
     */
    public static void requireCode(String shown) {
        if (shown.length() < SHORTEST_CODE || shown.length() > LONGEST_CODE) {
            throw ApiError.badRequest(
                    60306,
                    "Invalid parameter: AuthPayload. For a factor of type totp it must be " + SHORTEST_CODE + " to "
                            + LONGEST_CODE + " characters long");
        }
    }

    /**
     * Uses {@code code} up, if it is right now.
     *
     * @return the factor as it stands then; empty if the code is wrong, and then nothing has changed
     */
    public Optional<Factor> use(Transaction tx, Factor factor, String code) {
        return TotpCodes.of(factor).accept(code, tx.now()).map(until -> {
            CodeUse used = new CodeUse(factor.codes().wrong(), until);
            return factors.change(tx, factor, present -> present.with(used, present.updated()));
        });
    }

    /** The code that the app of {@code factor} shows now, or the next one that is right if that was used. */
    public Optional<String> code(Factor factor) {
        return TotpCodes.of(factor).next(world.clock().now());
    }
}
