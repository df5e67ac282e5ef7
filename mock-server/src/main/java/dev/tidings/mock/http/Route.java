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
 * @param handler what it does
 */
public record Route(
        String product, String method, String pattern, List<String> parameters, boolean open, RouteHandler handler) {}
