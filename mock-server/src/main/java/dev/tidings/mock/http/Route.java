package dev.tidings.mock.http;

import java.util.List;

/**
 * One route.
 *
 * @param product the product's host label, such as {@code api}
 * @param method upper case
 * @param pattern the path as the OpenAPI files write it
 * @param parameters the names of all query and form parameters it knows
 * @param open whether it answers without credentials
 * @param upload how large a file it takes as its body, in bytes; 0 if its body is none, as with most
 * @param handler what it does
 */
public record Route(
        String product,
        String method,
        String pattern,
        List<String> parameters,
        boolean open,
        int upload,
        RouteHandler handler) {
    /** How large its body may be, in bytes. */
    int mostBody() {
        return Math.max(upload, Pipeline.MAX_BODY);
    }
}
