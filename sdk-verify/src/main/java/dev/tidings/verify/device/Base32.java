package dev.tidings.verify.device;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Base32 (RFC 4648, section 6) as authenticator apps use it: written without padding, read with or without. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }

    /** Spaces, which people are shown between groups, and case do not matter. The refusal does not show the text. */
    static byte[] read(String text) {
        String digits = text.replace(" ", "").toUpperCase(Locale.ROOT).replaceFirst("=+$", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = ALPHABET.indexOf(digits.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException(
                        "the secret is no Base32: character " + (i + 1) + " must be a letter or a digit from 2 to 7");
            }
            buffer = (buffer << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((buffer >> bits) & 0xff);
            }
            buffer &= (1 << bits) - 1;
        }
        return bytes.toByteArray();
    }
}
