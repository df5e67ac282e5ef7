package dev.tidings.mock.webhook;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A URL as an account configured it, taken apart without being made prettier: what is requested, and signed, is what stands
 * there, only that what may not stand in a request line is percent-encoded.
 *
 * @param scheme {@code http} or {@code https}
 * @param userInfo before the {@code @}, encoded; null if there is none
 * @param host as it stands there; an IPv6 address in brackets
 * @param port as it stands there; -1 if none does
 * @param target path and query as requested; begins with a slash
 * @param fragment without the {@code #}; empty if there is none
 */
record CallUrl(String scheme, @Nullable String userInfo, String host, int port, String target, String fragment) {
    private static final int MAX_PORT = 65_535;

    /** Takes {@code text} apart; empty if nobody could call it. */
    static Optional<CallUrl> parse(String text) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String rest = hash < 0 ? text : text.substring(0, hash);
        int colon = rest.indexOf("://");
        String scheme = colon < 0 ? "" : rest.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || hasControl(rest)) {
            return Optional.empty();
        }
        int start = colon + 3;
        int end = authorityEnd(rest, start);
        String authority = rest.substring(start, end);
        int at = authority.lastIndexOf('@');
        String hostAndPort = authority.substring(at + 1);
        int portAt = hostAndPort.startsWith("[") ? hostAndPort.indexOf("]:") + 1 : hostAndPort.indexOf(':');
        boolean hasPort = portAt > 0 && portAt < hostAndPort.length();
        String host = host(hasPort ? hostAndPort.substring(0, portAt) : hostAndPort);
        int port = hasPort ? port(hostAndPort.substring(portAt + 1)) : -1;
        if (host == null || port == 0) {
            return Optional.empty();
        }
        String target = encoded(rest.substring(end));
        return Optional.of(new CallUrl(
                scheme,
                at < 0 ? null : authority.substring(0, at),
                host,
                port,
                target.startsWith("/") ? target : "/" + target,
                fragment));
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    }

    private static int authorityEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '/' && text.charAt(end) != '?') {
            end++;
        }
        return end;
    }

    private static @Nullable String host(String text) {
        if (text.startsWith("[")) {
            return text.matches("\\[[0-9a-fA-F:.]+]") ? text : null;
        }
        try {
            String ascii = IDN.toASCII(text);
            return ascii.matches("[0-9a-zA-Z._-]+") ? ascii : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static int port(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        if (text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int port = Integer.parseInt(text);
        return port > MAX_PORT ? 0 : port;
    }

    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder(target.length());
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ') {
                encoded.append((char) each);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
            }
        }
        return encoded.toString();
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** Host and port as they stand in the URL. */
    String authority() {
        return port < 0 ? host : host + ":" + port;
    }

    /** The port to connect to. */
    int portToCall() {
        return port >= 0 ? port : isSecure() ? 443 : 80;
    }

    /** The host to look up, without brackets. */
    String hostToCall() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The URL that is requested and signed: no user, no fragment, but the port if one was given. */
    String requested() {
        return scheme + "://" + authority() + target;
    }

    /** This URL with {@code query} appended to what it has. */
    CallUrl withQuery(String query) {
        if (query.isEmpty()) {
            return this;
        }
        int mark = target.indexOf('?');
        String joint = mark < 0 ? "?" : mark == target.length() - 1 || target.endsWith("&") ? "" : "&";
        return new CallUrl(scheme, userInfo, host, port, target + joint + query, fragment);
    }

    /** Where a {@code Location} header in an answer from here leads; empty if nowhere. */
    Optional<CallUrl> resolve(String location) {
        if (location.startsWith("//")) {
            return parse(scheme + ":" + location);
        }
        if (location.contains("://") && location.indexOf("://") < authorityEnd(location, 0)) {
            return parse(location);
        }
        String root = scheme + "://" + authority();
        if (location.startsWith("/")) {
            return parse(root + location);
        }
        String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        if (location.startsWith("?")) {
            return parse(root + path + location);
        }
        return parse(root + path.substring(0, path.lastIndexOf('/') + 1) + location);
    }
}
