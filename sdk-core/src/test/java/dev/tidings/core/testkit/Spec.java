package dev.tidings.core.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.core.TidingsClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A part of the API that a module calls.
 *
 * @param name tells it from others in the names of tests; empty where a module has only one, or a main one
 * @param file the OpenAPI file, such as {@code api_v2010}
 * @param product the first label of the host
 * @param scope a regular expression of the path templates that the module calls
 * @param newer parameters that some editions of the file do not have yet, by operation
 * @param <C> the module's client
 * @param <A> the one that does not wait
 */
public record Spec<C, A>(
        Clients<C, A> clients, String name, String file, String product, String scope, Map<String, Set<String>> newer) {
    /** How the clients of a module are made. */
    public record Clients<C, A>(Function<TidingsClient, C> blocking, Function<TidingsClient, A> async) {
        public Spec<C, A> of(String name, String file, String product, String scope) {
            return new Spec<>(this, name, file, product, scope, Map.of());
        }
    }

    /** The same, but for parameters that some editions of the file do not have yet. */
    public Spec<C, A> withNewer(Map<String, Set<String>> parameters) {
        return new Spec<>(clients, name, file, product, scope, parameters);
    }

    /** What paths begin with where one base URL serves all. */
    public String prefix() {
        return product.equals("api") ? "" : '/' + product;
    }

    /** The file; without it the test is skipped. */
    public OpenApi open() {
        Optional<OpenApi> found = OpenApi.find(file);
        assumeTrue(found.isPresent(), OpenApi.HOW_TO_GET);
        return found.get();
    }

    /** A call of the operation {@code operationId} at {@code path}, written as on the wire. */
    public Call<C, A> call(String operationId, String path) {
        return new Call<>(this, operationId, path);
    }

    @Override
    public String toString() {
        return file;
    }
}
