package dev.tidings.mock.http;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages away from the admin API: a page of another site sends its {@code Origin}, and a page that made its own
 * name point here (DNS rebinding) sends that name as {@code Host}. Names that no stranger can own are let in: addresses,
 * {@code localhost}, single labels as containers have, names below the top-level domains that nobody can register (as
 * containers have for their host, {@code host.docker.internal}), and the host that the server was told to listen on.
 */
final class LocalGuard {
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+]");

    private static final Set<String> PRIVATE = Set.of("localhost", "internal", "local", "test");

    private final String ownHost;

    LocalGuard(String ownHost) {
        this.ownHost = ownHost.toLowerCase(Locale.ROOT);
    }

    /** Why {@code request} is refused; null if it may come in. */
    @Nullable
    String objection(Request request) {
        String host = Addresses.host(request.authority());
        if (!own(host)) {
            return "Host \"" + request.authority() + "\" is not this server's: use its address or localhost";
        }
        Optional<String> origin = request.headers().first("Origin");
        if (origin.isPresent() && !origin.get().equalsIgnoreCase(request.scheme() + "://" + request.authority())) {
            return "Origin \"" + origin.get() + "\" is another site: the admin API answers only its own pages";
        }
        return null;
    }

    private boolean own(String host) {
        return host.equals(ownHost)
                || PRIVATE.contains(host.substring(host.lastIndexOf('.') + 1))
                || (host.indexOf('.') < 0 && host.indexOf(':') < 0 && !host.isEmpty())
                || ADDRESS.matcher(host).matches();
    }
}
