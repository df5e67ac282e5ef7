package dev.tidings.mock.otp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/** One-time codes: drawn, and compared in a time that says nothing of how much was right. */
final class Codes {
    private static final int DIGITS = 10;

    private Codes() {}

    /** A code of {@code length} digits, of which the first may be zero. */
    static String fresh(RandomGenerator chance, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append((char) ('0' + chance.nextInt(DIGITS)));
        }
        return code.toString();
    }

    /** Whether {@code entered} is {@code secret}. */
    static boolean equal(String secret, String entered) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), entered.getBytes(StandardCharsets.UTF_8));
    }
}
