package dev.tidings.verify.device;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the codes that an authenticator app shows, by <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>. Immutable.
 *
 * <pre>{@code
 * TotpGenerator app = TotpGenerator.of(TotpSecret.of(binding.secret()));
 * String code = app.code(clock.instant());
 * }</pre>
 */
public final class TotpGenerator {
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private final TotpSecret secret;
    private final TotpAlgorithm algorithm;
    private final int digits;
    private final Duration step;

    private TotpGenerator(TotpSecret secret, TotpAlgorithm algorithm, int digits, Duration step) {
        this.secret = secret;
        this.algorithm = algorithm;
        this.digits = digits;
        this.step = step;
    }

    /** Makes codes as factors have them unless told otherwise: six digits, SHA-1, a new one every 30 seconds. */
    public static TotpGenerator of(TotpSecret secret) {
        return new TotpGenerator(secret, TotpAlgorithm.SHA1, 6, Duration.ofSeconds(30));
    }

    /** The same with another hash. */
    public TotpGenerator algorithm(TotpAlgorithm other) {
        return new TotpGenerator(secret, other, digits, step);
    }

    /** The same with codes of {@code count} digits, 3 to 8. */
    public TotpGenerator digits(int count) {
        if (count < 3 || count > 8) {
            throw new IllegalArgumentException("digits is " + count + ": it must be from 3 to 8");
        }
        return new TotpGenerator(secret, algorithm, count, step);
    }

    /** The same with codes that hold for {@code each}, whole seconds. */
    public TotpGenerator step(Duration each) {
        if (!each.equals(Duration.ofSeconds(each.toSeconds())) || each.toSeconds() < 1) {
            throw new IllegalArgumentException("step is " + each + ": it must be whole seconds, at least one");
        }
        return new TotpGenerator(secret, algorithm, digits, each);
    }

    /** The code that holds at {@code instant}. */
    public String code(Instant instant) {
        return code(counter(instant));
    }

    /** How long the code of {@code instant} still holds. */
    public Duration left(Instant instant) {
        long end = Math.multiplyExact(counter(instant) + 1, step.toSeconds());
        return Duration.between(instant, Instant.ofEpochSecond(end));
    }

    /**
     * Whether {@code code} holds at {@code instant}, or up to {@code skew} steps before or after it. Compares in constant time.
     *
     * @param skew 0 to 2 in Verify's factors
     */
    public boolean matches(String code, Instant instant, int skew) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (int i = -skew; i <= skew; i++) {
            byte[] right = code(counter(instant) + i).getBytes(StandardCharsets.UTF_8);
            found |= MessageDigest.isEqual(right, given);
        }
        return found;
    }

    TotpSecret secret() {
        return secret;
    }

    TotpAlgorithm algorithm() {
        return algorithm;
    }

    int digits() {
        return digits;
    }

    Duration step() {
        return step;
    }

    private long counter(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), step.toSeconds());
    }

    private String code(long counter) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac());
            mac.init(new SecretKeySpec(secret.bytes(), "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            String text = Integer.toString(number % POWERS[digits]);
            return "0".repeat(digits - text.length()) + text;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no " + algorithm.mac(), impossible);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return digits + " digits by " + algorithm + " every " + step;
    }
}
