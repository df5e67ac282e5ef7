package dev.tidings.core;

import dev.tidings.core.http.HttpHeaders;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The last address and the last plain headers of a client. Who sends many messages sends them all to one address with
 * the same headers; making both anew takes a seventh of all that a send allocates. Any thread may use it: each entry is
 * one immutable value, and a race only costs making it again.
 */
final class WireCache {
    private record Address(String product, String path, String accountSid, URI url) {}

    /** The headers for each kind of body under one authorization. */
    private record Headers(String authorization, HttpHeaders none, HttpHeaders form, HttpHeaders json) {}

    private final Endpoints endpoints;
    private final String userAgent;
    private volatile @Nullable Address address;
    private volatile @Nullable Headers headers;

    WireCache(Endpoints endpoints, String userAgent) {
        this.endpoints = endpoints;
        this.userAgent = userAgent;
    }

    URI url(ApiRequest request, String accountSid) {
        if (!request.isPlain()) {
            return URI.create(request.url(endpoints, accountSid));
        }
        Address last = address;
        if (last != null
                && last.path.equals(request.path())
                && last.product.equals(request.product())
                && last.accountSid.equals(accountSid)) {
            return last.url;
        }
        URI url = URI.create(request.url(endpoints, accountSid));
        address = new Address(request.product(), request.path(), accountSid, url);
        return url;
    }

    /** The headers of {@code request} with {@code authorization}, which may be empty. */
    HttpHeaders headers(ApiRequest request, String authorization) {
        Headers last = headers;
        if (last == null || !last.authorization.equals(authorization)) {
            last = new Headers(
                    authorization,
                    make(authorization, null),
                    make(authorization, "application/x-www-form-urlencoded"),
                    make(authorization, "application/json"));
            headers = last;
        }
        return switch (request.method()) {
            case "POST", "PUT", "PATCH" -> request.hasJson() ? last.json : last.form;
            default -> last.none;
        };
    }

    private HttpHeaders make(String authorization, @Nullable String contentType) {
        HttpHeaders plain = HttpHeaders.of("User-Agent", userAgent, "Accept", "application/json");
        HttpHeaders who = authorization.isEmpty() ? plain : plain.plus("Authorization", authorization);
        return contentType == null ? who : who.plus("Content-Type", contentType);
    }
}
