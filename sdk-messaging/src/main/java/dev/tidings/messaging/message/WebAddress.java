package dev.tidings.messaging.message;

import java.util.Locale;

/**
 * What the backend demands of an address that it is to call. Looked at by hand: {@link java.net.URI} refuses characters
 * that the backend takes.
 */
final class WebAddress {
    private WebAddress() {}

    static void check(String field, String url) {
        if (host(url).isEmpty() || url.chars().anyMatch(c -> c <= ' ')) {
            throw new IllegalArgumentException(
                    field + " is '" + url + "': it must be an address that begins with http:// or https:// and a host");
        }
    }

    static void checkHost(String field, String url) {
        check(field, url);
        if (host(url).indexOf('_') >= 0) {
            throw new IllegalArgumentException(field + " is '" + url + "': its host must not have an underscore");
        }
    }

    /** Empty if there is none. */
    private static String host(String url) {
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
