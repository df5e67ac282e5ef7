package dev.tidings.mock.media;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where media are, as a message names them. */
final class MediaUrls {
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|\\[(0*:)+0*1]");

    private MediaUrls() {}

    /** Whether {@code url} is on this machine, as far as can be told without asking anybody. */
    static boolean nearby(String url) {
        String host = host(url);
        return host != null
                && (host.equals("localhost")
                        || host.endsWith(".localhost")
                        || LOOPBACK.matcher(host).matches());
    }

    /** The path of {@code url}; empty if it has none. */
    static String path(String url) {
        URI uri = parsed(url);
        return uri == null || uri.getPath() == null ? "" : uri.getPath();
    }

    /** The host in lower case; null if {@code url} is not one that media can be at. */
    private static @Nullable String host(String url) {
        URI uri = parsed(url);
        if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
            return null;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? uri.getHost().toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable URI parsed(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
