package dev.tidings.mock.world;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * Seeded randomness whose whole state is one number (SplitMix64, Steele et al. 2014), so that a snapshot can hold it. Not
 * safe for threads: drawn from under the world's lock only.
 */
public final class Randomness implements RandomGenerator {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private long state;

    Randomness(long seed) {
        this.state = seed;
    }

    @Override
    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    /** The same number for the same {@code bits}, with neighbours unlike each other: chance that needs no state. */
    public static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** {@code prefix} and 32 lower-case hexadecimal digits. */
    String sid(String prefix) {
        byte[] ascii = new byte[prefix.length() + 32];
        for (int i = 0; i < prefix.length(); i++) {
            ascii[i] = (byte) prefix.charAt(i);
        }
        hex(ascii, prefix.length(), nextLong());
        hex(ascii, prefix.length() + 16, nextLong());
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }

    private static void hex(byte[] ascii, int offset, long bits) {
        for (int i = 0; i < 16; i++) {
            ascii[offset + i] = HEX[(int) (bits >>> (60 - 4 * i)) & 15];
        }
    }

    long state() {
        return state;
    }

    void state(long restored) {
        this.state = restored;
    }
}
