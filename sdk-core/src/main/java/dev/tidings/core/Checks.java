package dev.tidings.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks of what a user configures; a complaint names the field, the value (secrets aside) and the rule. */
final class Checks {
    private static final int SID_LENGTH = 34;
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    private Checks() {}

    static void accountSid(String field, @Nullable String value) {
        if (value != null && value.startsWith("SK")) {
            throw new IllegalArgumentException(field + " is '" + value
                    + "', an API key's SID: give the account's (AC…), and the key with Credentials.apiKey");
        }
        sid(field, value, "AC");
    }

    static void sid(String field, @Nullable String value, String prefix) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(
                    field + " is missing: it must be " + prefix + " and 32 hexadecimal digits");
        }
        boolean good = value.length() == SID_LENGTH && value.startsWith(prefix);
        for (int i = prefix.length(); good && i < SID_LENGTH; i++) {
            good = Character.digit(value.charAt(i), 16) >= 0 && value.charAt(i) < 128;
        }
        if (!good) {
            throw new IllegalArgumentException(
                    field + " is '" + value + "': it must be " + prefix + " and 32 hexadecimal digits");
        }
    }

    static void secret(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is missing: it must not be blank");
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) == 127) {
                throw new IllegalArgumentException(field + " has a blank or a control character at position " + i
                        + " of " + value.length() + " (value not shown): there can be none in it");
            }
        }
    }

    /** A time that something may take; beyond these bounds OkHttp complains, or nanoseconds run over. */
    static Duration timeout(String field, Duration value) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    field + " is " + value + ": it must be from 1 millisecond to " + LONGEST.toDays() + " days");
        }
        return value;
    }

    static Duration notNegative(String field, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(field + " is " + value + ": it must not be negative");
        }
        if (value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    field + " is " + value + ": it must be at most " + LONGEST.toDays() + " days");
        }
        return value;
    }

    static int notNegative(String field, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(field + " is " + value + ": it must not be negative");
        }
        return value;
    }

    /** One label of a host name. */
    static String label(String field, String value) {
        boolean good = !value.isEmpty() && value.length() <= 63;
        for (int i = 0; good && i < value.length(); i++) {
            char c = value.charAt(i);
            good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0);
        }
        if (!good) {
            throw new IllegalArgumentException(
                    field + " is '" + value + "': it must be lower-case letters, digits and hyphens, such as 'ie1'");
        }
        return value;
    }

    /** A header a user adds. */
    static void header(String name, String value) {
        boolean good = !name.isEmpty();
        for (int i = 0; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = c > ' ' && c < 127 && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0;
        }
        if (!good) {
            throw new IllegalArgumentException("header name '" + name + "' is not a token of RFC 9110");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c >= 127) {
                throw new IllegalArgumentException("header " + name + " has a character at position " + i
                        + " that is not printable ASCII (value not shown)");
            }
        }
    }
}
