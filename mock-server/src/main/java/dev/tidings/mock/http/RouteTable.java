package dev.tidings.mock.http;

import java.util.List;

/**
 * Collects routes. Patterns are written as in the OpenAPI files without the host, such as
 * {@code /2010-04-01/Accounts/{AccountSid}/Messages.json}; on the 2010 API the suffix stands for every representation.
 */
public interface RouteTable {
    /** A product's host label, such as {@code api} or {@code verify}, for the routes that follow. */
    RouteTable product(String label);

    /**
     * Adds one route behind the gate.
     *
     * @param method upper case
     * @param pattern the path
     * @param parameters the names of all query and form parameters it knows, for warnings about the others
     */
    RouteTable add(String method, String pattern, List<String> parameters, RouteHandler handler);

    /** Adds one route that answers without credentials, such as the one that hands out tokens. */
    RouteTable addOpen(String method, String pattern, List<String> parameters, RouteHandler handler);

    /**
     * Adds one route behind the gate whose body is a file, whatever its type says, and no form.
     *
     * @param mostBytes how large it may be; what is larger is refused before the handler sees it
     */
    RouteTable addUpload(String method, String pattern, List<String> parameters, int mostBytes, RouteHandler handler);
}
