package dev.tidings.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where each product is. Either each has its own host, {@code {product}.{edge}.{region}.twilio.com}, or one base URL
 * serves all: then a first path segment names the product, but for {@code api}, whose {@code /2010-04-01} says it all.
 */
public final class Endpoints {
    private static final String DOMAIN = "twilio.com";
    private static final String API = "api";
    /** Tokens are issued in one place, whatever the region. */
    private static final String OAUTH = "oauth";
    /** Files of conversations; the one host that names the default region. */
    private static final String MEDIA = "mcs";
    /** What an edge without a region stands for. */
    private static final String DEFAULT_REGION = "us1";

    private final @Nullable String base;
    private final String suffix;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Endpoints(@Nullable String base, String suffix) {
        this.base = base;
        this.suffix = suffix;
    }

    /** The real backend's hosts; region and edge may be null. */
    public static Endpoints of(@Nullable String region, @Nullable String edge) {
        if (region == null && edge == null) {
            return new Endpoints(null, "." + DOMAIN);
        }
        String place = Checks.label("region", region == null ? DEFAULT_REGION : region) + "." + DOMAIN;
        return new Endpoints(null, edge == null ? "." + place : "." + Checks.label("edge", edge) + "." + place);
    }

    /** Everything at {@code baseUrl}, such as {@code http://localhost:4010}. */
    public static Endpoints at(String baseUrl) {
        URI url;
        try {
            url = new URI(baseUrl.strip());
        } catch (URISyntaxException malformed) {
            throw badBase(baseUrl, "is not a URL: " + malformed.getReason(), malformed);
        }
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw badBase(baseUrl, "must begin with http:// or https://", null);
        }
        String authority = url.getRawAuthority();
        if (url.getRawQuery() != null
                || url.getRawFragment() != null
                || (authority != null && authority.indexOf('@') >= 0)) {
            throw badBase(baseUrl, "must have no user, query or fragment", null);
        }
        // The second form is not one of RFC 2396, but services of a compose file have such names: mock_server.
        if (authority == null || (url.getHost() == null && !authority.matches("[A-Za-z0-9_.-]+(:[0-9]+)?"))) {
            throw badBase(baseUrl, "must name a host", null);
        }
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return new Endpoints(scheme + "://" + authority + path, "");
    }

    /** The address of {@code product} without a slash at its end, such as {@code https://verify.twilio.com}. */
    public String base(String product) {
        String address = known.get(product);
        return address != null ? address : known.computeIfAbsent(product, this::make);
    }

    /** No product here needs TLS. */
    boolean plain() {
        return base != null && base.startsWith("http:");
    }

    /**
     * The address of a link that the backend put into an answer. Only its path and query count: credentials never go to
     * another host than the product's own.
     */
    String follow(String product, String link) {
        String own = base(product);
        String path = link;
        int scheme = link.indexOf("://");
        if (scheme > 0 && scheme < link.indexOf('/') + 1) {
            int slash = link.indexOf('/', scheme + 3);
            path = slash < 0 ? "/" : link.substring(slash);
        } else if (!link.startsWith("/")) {
            path = "/" + link;
        }
        int ownPath = own.indexOf('/', own.indexOf("://") + 3);
        // Behind a base URL the server may or may not know its own prefix.
        boolean prefixed = ownPath > 0 && path.startsWith(own.substring(ownPath) + "/");
        return (prefixed ? own.substring(0, ownPath) : own) + UrlEncoding.repaired(path);
    }

    private String make(String product) {
        Checks.label("product", product);
        if (base != null) {
            return product.equals(API) ? base : base + "/" + product;
        }
        if (product.equals(MEDIA) && suffix.equals("." + DOMAIN)) {
            return "https://" + product + "." + DEFAULT_REGION + suffix;
        }
        return "https://" + product + (product.equals(OAUTH) ? "." + DOMAIN : suffix);
    }

    private static IllegalArgumentException badBase(String value, String rule, @Nullable Throwable cause) {
        return new IllegalArgumentException("baseUrl '" + value + "' " + rule, cause);
    }

    @Override
    public String toString() {
        return base != null ? base : "https://{product}" + suffix;
    }
}
