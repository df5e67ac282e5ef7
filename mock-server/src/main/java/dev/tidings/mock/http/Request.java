package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import java.util.Arrays;

/**
 * One request as the engine received it; nothing decoded yet.
 *
 * @param method upper case
 * @param scheme {@code http} or {@code https}
 * @param authority the {@code Host}, with port where given
 * @param path percent-encoded, starts with a slash
 * @param query percent-encoded, without the question mark; empty for none
 * @param headers as received
 * @param body whole
 */
public record Request(
        String method, String scheme, String authority, String path, String query, HttpHeaders headers, byte[] body) {
    /** The host that was asked for, in lower case, without port. */
    public String host() {
        return Addresses.host(authority);
    }

    /** The same with the first {@code length} bytes of its body. */
    Request cut(int length) {
        return new Request(method, scheme, authority, path, query, headers, Arrays.copyOf(body, length));
    }

    /** Whether no more is wanted than the head of what {@code GET} answers. */
    public boolean headOnly() {
        return method.equals("HEAD");
    }

    /** The method of the route that answers: {@code GET} answers {@code HEAD} too. */
    public String routedMethod() {
        return headOnly() ? "GET" : method;
    }
}
