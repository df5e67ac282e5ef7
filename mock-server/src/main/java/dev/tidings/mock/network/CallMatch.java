package dev.tidings.mock.network;

import dev.tidings.mock.http.Target;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which API calls a rule is about: those that have everything that is not null.
 *
 * @param accountSid the SID of the account in the path, or else of the credentials
 * @param method upper case
 * @param path percent-encoded and without the product's prefix, {@code *} for any characters: {@code *Messages.json}
 * @param product the label of its host, such as {@code api} or {@code verify}
 * @param operation the path of the operation as the OpenAPI files have it, such as {@code
 *     /2010-04-01/Accounts/{AccountSid}/Messages.json}
 */
public record CallMatch(
        @Nullable String accountSid,
        @Nullable String method,
        @Nullable String path,
        @Nullable String product,
        @Nullable String operation) {
    private static final CallMatch ALL = new CallMatch(null, null, null, null, null);

    /** Refuses what can match nothing. */
    public CallMatch {
        Refused.unlessAccount(accountSid);
        if (method != null && !method.matches("GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS")) {
            throw Refused.text("method", method, "GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS");
        }
        if (path != null) {
            Glob.of("path", path);
            if (path.charAt(0) != '/' && path.charAt(0) != '*') {
                throw Refused.text("path", path, "begun with / or *");
            }
        }
        if (product != null && !product.matches("[a-z][a-z0-9-]*")) {
            throw Refused.text("product", product, "the label of a product's host, such as api");
        }
        if (operation != null && !operation.startsWith("/")) {
            throw Refused.text(
                    "operation",
                    operation,
                    "the path of an operation, such as /2010-04-01/Accounts/{AccountSid}/Messages.json");
        }
    }

    /** All API calls. */
    public static CallMatch calls() {
        return ALL;
    }

    /** Those that act for {@code accountSid} among them. */
    public CallMatch accountSid(String accountSid) {
        return new CallMatch(accountSid, method, path, product, operation);
    }

    /** Those with {@code method} among them, in upper case. */
    public CallMatch method(String method) {
        return new CallMatch(accountSid, method, path, product, operation);
    }

    /** Those whose path is {@code path} among them; {@code *} for any characters. */
    public CallMatch path(String path) {
        return new CallMatch(accountSid, method, path, product, operation);
    }

    /** Those of {@code product} among them, the label of its host. */
    public CallMatch product(String product) {
        return new CallMatch(accountSid, method, path, product, operation);
    }

    /** Those of {@code operation} among them, a path as the OpenAPI files have it. */
    public CallMatch operation(String operation) {
        return new CallMatch(accountSid, method, path, product, operation);
    }

    /** Those that POST to {@code path}. */
    public CallMatch post(String path) {
        return method("POST").path(path);
    }

    /** Those that GET {@code path}. */
    public CallMatch get(String path) {
        return method("GET").path(path);
    }

    Ready ready() {
        return new Ready(this, path == null ? null : Glob.of("path", path));
    }

    /** The same, compiled. */
    record Ready(CallMatch match, @Nullable Glob path) {
        boolean matches(String calledMethod, Target target, Supplier<@Nullable String> caller) {
            return (match.method == null || match.method.equals(calledMethod))
                    && (match.product == null || match.product.equals(target.product()))
                    && (path == null || path.matches(target.path()))
                    && (match.operation == null
                            || (target.route() != null
                                    && match.operation.equals(target.route().pattern())))
                    && (match.accountSid == null || match.accountSid.equals(caller.get()));
        }
    }
}
