package dev.tidings.mock.http;

import org.jspecify.annotations.Nullable;

/**
 * What a request is aimed at, as far as its address says.
 *
 * @param product the product's host label, such as {@code api}
 * @param path percent-encoded, without the prefix that names the product
 * @param prefix what named the product in the path, such as {@code /verify}; empty if the host did, or the path alone
 * @param accountSid the well-formed account SID in the path; null if the path has none
 * @param route the route that path and method lead to; null if there is none
 */
public record Target(
        String product,
        String path,
        String prefix,
        @Nullable String accountSid,
        @Nullable Route route) {}
