package dev.tidings.core.internal.resource;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be known about a parameter without asking the backend. A complaint names the field, its value and the rule; a
 * parameter that is not given is not looked at.
 */
public final class Check {
    private Check() {}

    /** Refuses a text of more than {@code most} characters. */
    public static void length(String field, Optional<String> text, int most) {
        text.ifPresent(given -> {
            // Whether the backend counts characters or UTF-16 units is not known; this is the smaller number.
            int length = given.codePointCount(0, given.length());
            if (length > most) {
                throw refused(field + " has " + length + " characters: it must have at most " + most);
            }
        });
    }

    /** Refuses a text of fewer than {@code least} or more than {@code most} characters, without showing it. */
    public static void secret(String field, Optional<String> text, int least, int most) {
        text.ifPresent(given -> {
            int length = given.codePointCount(0, given.length());
            if (length < least || length > most) {
                throw refused(field + " has " + length + " characters (not shown): it must have from " + least + " to "
                        + most);
            }
        });
    }

    /** Refuses what is no address of a web server; an empty text, which takes an address away, is let through. */
    public static void address(String field, Optional<String> url) {
        url.filter(given -> !given.isEmpty()).ifPresent(given -> address(field, given));
    }

    /**
     * Refuses what is no address of a web server. Looked at by hand: {@link java.net.URI} refuses characters that the
     * backend takes.
     */
    public static void address(String field, String url) {
        if (host(url).isEmpty() || url.chars().anyMatch(c -> c <= ' ')) {
            throw refused(
                    field + " is '" + url + "': it must be an address that begins with http:// or https:// and a host");
        }
    }

    /** Refuses a number outside of {@code least} to {@code most}. */
    public static void range(String field, Optional<Integer> number, int least, int most) {
        number.filter(given -> given < least || given > most).ifPresent(given -> {
            throw refused(field + " is " + given + ": it must be from " + least + " to " + most);
        });
    }

    /** Refuses a duration that is not whole seconds, from {@code least} to {@code most} of them. */
    public static void seconds(String field, Optional<Duration> duration, int least, int most) {
        duration.ifPresent(given -> {
            boolean whole = given.getNano() == 0;
            if (!whole || given.getSeconds() < least || given.getSeconds() > most) {
                throw refused(field + " is " + given + ": it must be whole seconds, from " + least + " to " + most);
            }
        });
    }

    /** The ISO 8601 text of {@code given}, at least {@code least}, or of zero, which takes away what was set. */
    public static String least(String field, Duration given, Duration least) {
        if (!given.isZero() && given.compareTo(least) < 0) {
            throw refused(field + " is " + given + ": it must be at least " + least + ", or zero for none");
        }
        return given.toString();
    }

    /** Gives {@code code} back in upper case if it is two letters, as ISO 3166 has them. */
    public static String country(String field, String code) {
        if (code.length() != 2 || !isLetter(code.charAt(0)) || !isLetter(code.charAt(1))) {
            throw refused(field + " is '" + code + "': it must be the two letters of a country, such as US");
        }
        return code.toUpperCase(Locale.ROOT);
    }

    /** Gives {@code text} back if there is something in it. */
    public static String given(String field, String text) {
        if (text.isBlank()) {
            throw refused(field + " is '" + text + "': it must not be blank");
        }
        return text;
    }

    /** The complaint {@code why}, to be thrown. */
    public static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The host of {@code url}, in lower case; empty if there is none. */
    public static String host(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : url.length();
        int to = from;
        while (to < lower.length() && "/?#".indexOf(lower.charAt(to)) < 0) {
            to++;
        }
        String authority = lower.substring(from, to);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return host.startsWith(":") ? "" : host;
    }
}
