package dev.tidings.mock.service;

import dev.tidings.mock.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as senders: how they are written, and which countries take them, as the file {@code alphanumeric-senders.txt} says. */
final class AlphanumericSenders {
    /** What a country makes of names. */
    enum Support {
        /** Any name. */
        SUPPORTED,
        /** Any name, better a registered one. */
        REGISTRATION_OPTIONAL,
        /** Registered names; whether one is, {@link Registrations} says. */
        REGISTRATION_REQUIRED,
        /** It depends on volume, origin or operator, which are not simulated: any name. */
        CONDITIONAL,
        /** None. */
        NOT_SUPPORTED;

        /** Whether a name may stand as sender. */
        boolean usable() {
            return this != NOT_SUPPORTED;
        }
    }

    private static final int LONGEST = 11;
    private static final Map<String, Support> COUNTRIES = read();

    private AlphanumericSenders() {}

    private static Map<String, Support> read() {
        Map<String, Support> countries = new HashMap<>();
        for (List<String> words : DataFile.cells(AlphanumericSenders.class, "alphanumeric-senders.txt", " ")) {
            Support support = Support.valueOf(words.get(0));
            words.subList(1, words.size()).forEach(region -> countries.put(region, support));
        }
        return countries;
    }

    /** What {@code region}, an ISO 3166 code, makes of names; one that the file does not name takes them. */
    static Support support(String region) {
        return COUNTRIES.getOrDefault(region, Support.SUPPORTED);
    }

    /** Whether {@code text} is written as a name must be: 1 to 11 letters, digits and some signs, and not digits only. */
    static boolean isName(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        boolean digits = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!digit && !letter && " -+_&".indexOf(c) < 0) {
                return false;
            }
            digits &= digit;
        }
        return !digits;
    }
}
