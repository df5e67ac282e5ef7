package dev.tidings.mock.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of one seed, by RFC 4226 (counters) and RFC 6238 (counters that are steps of time since the epoch). Comparing takes the
 * same time whatever was right about a code.
 */
public final class OneTimeCodes {
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private final byte[] seed;
    private final CodeAlgorithm algorithm;
    private final int digits;

    private OneTimeCodes(byte[] seed, CodeAlgorithm algorithm, int digits) {
        this.seed = seed.clone();
        this.algorithm = algorithm;
        this.digits = digits;
    }

    /**
     * The codes of {@code seed}, each of {@code digits}, 1 to 8.
     *
     * @throws IllegalArgumentException if the seed is empty or the codes cannot have so many digits
     */
    public static OneTimeCodes of(byte[] seed, CodeAlgorithm algorithm, int digits) {
        if (seed.length == 0 || digits < 1 || digits >= POWERS.length) {
            throw new IllegalArgumentException(
                    "a seed of " + seed.length + " bytes cannot give codes of " + digits + " digits");
        }
        return new OneTimeCodes(seed, algorithm, digits);
    }

    /** The code for {@code counter}, with zeros in front. */
    public String at(long counter) {
        byte[] hash = hash(counter);
        int offset = hash[hash.length - 1] & 15;
        int number = (ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7FFFFFFF) % POWERS[digits];
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    /** The last counter from {@code from} to {@code to} whose code is {@code code}; empty if none is. */
    public OptionalLong match(String code, long from, long to) {
        byte[] shown = code.getBytes(StandardCharsets.UTF_8);
        long found = -1;
        for (long counter = Math.max(0, from); counter <= to; counter++) {
            boolean same = MessageDigest.isEqual(at(counter).getBytes(StandardCharsets.UTF_8), shown);
            found = same ? counter : found;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    private byte[] hash(long counter) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac());
            mac.init(new SecretKeySpec(seed, algorithm.mac()));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no " + algorithm.mac(), impossible);
        }
    }
}
