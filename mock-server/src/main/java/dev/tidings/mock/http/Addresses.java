package dev.tidings.mock.http;

import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the product that a request is for: by its host ({@code verify.twilio.com}, with edge and region labels too), else
 * by a first path segment that names the product ({@code /verify/v2/Services}), else by the bare path where only one
 * product has it.
 */
final class Addresses {
    private static final String DOMAIN = ".twilio.com";

    /** Named even while they have no routes, so that their paths are answered with 404 and not taken for others'. */
    private static final Set<String> PRODUCTS = Set.of(
            "accounts",
            "api",
            "content",
            "conversations",
            "events",
            "iam",
            "lookups",
            "mcs",
            "messaging",
            "monitor",
            "numbers",
            "oauth",
            "pricing",
            "trusthub",
            "verify");

    /** The bare paths that several products have, by their first two segments. */
    private static final Map<String, List<String>> SHARED = Map.of(
            "v1/Services", List.of("conversations", "mcs", "messaging"),
            "v1/Messaging", List.of("accounts", "pricing"),
            "v1/PhoneNumbers", List.of("lookups", "pricing"));

    /**
     * What an address names.
     *
     * @param product the host label
     * @param prefix the path segment that named it, with its slash; empty if something else did
     * @param path the rest
     */
    record Address(String product, String prefix, String path) {}

    private final Router router;
    private final Set<String> products;

    Addresses(Router router) {
        this.router = router;
        this.products = new HashSet<>(PRODUCTS);
        this.products.addAll(router.products());
    }

    /**
     * What {@code request} names; null if nothing that is known.
     *
     * @throws ApiError if its path alone could mean several products
     */
    @Nullable
    Address of(Request request) {
        return of(request.authority(), request.path());
    }

    /** The same of {@code path} on the host of {@code authority}. */
    @Nullable
    Address of(String authority, String path) {
        String host = host(authority);
        if (host.endsWith(DOMAIN)) {
            int dot = host.indexOf('.');
            String label = host.substring(0, dot);
            int labels = host.substring(0, host.length() - DOMAIN.length()).split("\\.", -1).length;
            return labels <= 3 && products.contains(label) ? new Address(label, "", path) : null;
        }
        int slash = path.indexOf('/', 1);
        if (slash > 0 && products.contains(path.substring(1, slash))) {
            return new Address(path.substring(1, slash), path.substring(0, slash), path.substring(slash));
        }
        if (path.startsWith(Router.API_2010)) {
            return new Address("api", "", path);
        }
        return bare(path, slash);
    }

    private @Nullable Address bare(String path, int slash) {
        if (slash > 0) {
            int end = path.indexOf('/', slash + 1);
            List<String> sharers = SHARED.get(path.substring(1, end < 0 ? path.length() : end));
            if (sharers != null) {
                throw ambiguous(path, sharers);
            }
        }
        List<String> having = new ArrayList<>(1);
        for (String each : router.products()) {
            if (router.match(each, path) != null) {
                having.add(each);
            }
        }
        if (having.size() > 1) {
            having.sort(null);
            throw ambiguous(path, having);
        }
        return having.isEmpty() ? null : new Address(having.get(0), "", path);
    }

    private static ApiError ambiguous(String path, List<String> products) {
        StringBuilder choices = new StringBuilder();
        for (String each : products) {
            choices.append(choices.length() == 0 ? "" : " or ")
                    .append('/')
                    .append(each)
                    .append(path);
        }
        return ApiError.malformed("Several products have the path " + path + ": name one by its host, such as "
                + products.get(0) + DOMAIN + ", or by a prefix: " + choices);
    }

    /** The host of {@code authority} in lower case, without port. */
    static String host(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
        return host.toLowerCase(Locale.ROOT);
    }
}
