package dev.tidings.mock.fraud;

import java.util.Set;

/**
 * Phone numbers and what they begin with, as numbers: quick to cut, and small to keep. Since none begins with a zero, a number says
 * its own length.
 */
final class PhonePrefix {
    /** Digits of calling codes: the first one or two say how many there are. */
    private static final Set<Integer> OF_TWO_DIGITS = Set.of(
            20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60,
            61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98);

    private PhonePrefix() {}

    /** The digits of {@code e164}. */
    static long digits(String e164) {
        long digits = 0;
        for (int i = 1; i < e164.length(); i++) {
            digits = digits * 10 + (e164.charAt(i) - '0');
        }
        return digits;
    }

    /** The prefix of the thousand numbers around {@code digits}. */
    static long thousand(long digits) {
        return digits / 1_000;
    }

    /** The prefix of the ten thousand numbers around {@code digits}. */
    static long tenThousand(long digits) {
        return digits / 10_000;
    }

    /** The calling code of {@code digits}; behind +1, where many countries are, with the area code. */
    static long country(long digits) {
        long first = digits;
        while (first >= 10_000) {
            first /= 10;
        }
        if (first >= 1_000 && first < 2_000) {
            return first;
        }
        int three = (int) (first >= 1_000 ? first / 10 : first);
        if (three / 100 == 7) {
            return 7;
        }
        return OF_TWO_DIGITS.contains(three / 10) ? three / 10 : three;
    }

    /** {@code prefix} as people write it. */
    static String written(long prefix) {
        return "+" + prefix;
    }
}
