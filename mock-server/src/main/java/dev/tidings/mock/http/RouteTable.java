package dev.tidings.mock.http;

/**
 * Collects routes. Patterns are written as in the OpenAPI files without the host, such as
 * {@code /2010-04-01/Accounts/{AccountSid}/Messages.json}; on the 2010 API the suffix stands for every representation.
 */
public interface RouteTable {
    /** A product's host label, such as {@code api} or {@code verify}, for the routes that follow. */
    RouteTable product(String label);

    /**
     * Adds one route.
     *
     * @param method upper case
     * @param pattern the path
     * @param parameters the names of all query and form parameters it knows, for warnings about the others
     */
    RouteTable add(String method, String pattern, java.util.List<String> parameters, RouteHandler handler);
}
