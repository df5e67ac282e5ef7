package dev.tidings.core.webhook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A URL cut into parts without changing a character of them: what was signed is text, so nothing may be normalised.
 *
 * @param scheme with {@code ://}
 * @param host without userinfo
 * @param port with its colon, or empty
 * @param rest path and query, without the fragment
 */
record WebhookUrl(String scheme, String host, String port, String rest) {
    /** Reads {@code url}, or returns null if it has no scheme and host. */
    static @Nullable WebhookUrl parse(String url) {
        int colon = url.indexOf("://");
        if (colon <= 0 || !isScheme(url, colon)) {
            return null;
        }
        int start = colon + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(start, end);
        WebhookUrl parsed = of(
                url.substring(0, start),
                authority.substring(authority.lastIndexOf('@') + 1),
                withoutFragment(url.substring(end)));
        return parsed.host.isEmpty() ? null : parsed;
    }

    /** Puts the parts together; {@code scheme} with {@code ://}. */
    static WebhookUrl of(String scheme, String hostAndPort, String rest) {
        // Within the brackets of an IPv6 address a colon is no port's.
        int port = hostAndPort.indexOf(':', hostAndPort.lastIndexOf(']') + 1);
        return port < 0
                ? new WebhookUrl(scheme, hostAndPort, "", rest)
                : new WebhookUrl(scheme, hostAndPort.substring(0, port), hostAndPort.substring(port), rest);
    }

    static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    WebhookUrl withoutPort() {
        return new WebhookUrl(scheme, host, "", rest);
    }

    /** With its scheme's own port, if it names none. */
    WebhookUrl withPort() {
        return port.isEmpty() ? new WebhookUrl(scheme, host, isHttps() ? ":443" : ":80", rest) : this;
    }

    WebhookUrl withOtherScheme() {
        return new WebhookUrl(isHttps() ? "http://" : "https://", host, port, rest);
    }

    private boolean isHttps() {
        return scheme.toLowerCase(Locale.ROOT).equals("https://");
    }

    private static boolean isScheme(String url, int end) {
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return scheme + host + port + rest;
    }

    /** For people: the values of the query, which may be secrets, are left out. */
    String shown() {
        int query = rest.indexOf('?');
        return query < 0
                ? toString()
                : scheme
                        + host
                        + port
                        + rest.substring(0, query + 1)
                        + rest.substring(query + 1).replaceAll("=[^&]*", "=…");
    }
}
