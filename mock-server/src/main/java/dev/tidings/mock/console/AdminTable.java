package dev.tidings.mock.console;

import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Envelope;
import dev.tidings.mock.wire.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The calls of the admin API, by method and path. */
public final class AdminTable {
    /** What one call does; throws {@link ApiError} to refuse. */
    @FunctionalInterface
    interface Action {
        /** Answers {@code call}, now or later. */
        CompletionStage<Response> act(AdminCall call);
    }

    /** What one call does that needs memory only. */
    @FunctionalInterface
    interface Glance {
        /** Answers {@code call}. */
        Response act(AdminCall call);
    }

    private record Entry(String method, List<String> pattern, List<String> query, Action action) {
        /** The variables of {@code path}; null if it is another's. */
        @Nullable
        Map<String, String> match(List<String> path) {
            if (path.size() != pattern.size()) {
                return null;
            }
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String expected = pattern.get(i);
                if (expected.startsWith("{")) {
                    variables.put(expected.substring(1, expected.length() - 1), Forms.segment(path.get(i)));
                } else if (!expected.equals(path.get(i))) {
                    return null;
                }
            }
            return variables;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    AdminTable() {}

    /** Adds a call; {@code pattern} is what stands behind the admin API's prefix, {@code query} its parameters. */
    AdminTable slow(String method, String pattern, List<String> query, Action action) {
        entries.add(new Entry(method, List.of(pattern.split("/")), query, action));
        return this;
    }

    /** Adds a call that is answered at once. */
    AdminTable add(String method, String pattern, List<String> query, Glance action) {
        return slow(method, pattern, query, call -> CompletableFuture.completedFuture(action.act(call)));
    }

    /** Answers {@code request}; refusals are answers. */
    CompletionStage<Response> answer(Request request) {
        try {
            return find(request).exceptionally(AdminTable::refusal);
        } catch (ApiError refused) {
            return CompletableFuture.completedFuture(refusal(refused));
        }
    }

    private CompletionStage<Response> find(Request request) {
        String path = request.path();
        List<String> segments = path.length() <= Pipeline.ADMIN.length() + 1
                ? List.of()
                : List.of(path.substring(Pipeline.ADMIN.length() + 1).split("/", -1));
        Set<String> allowed = new LinkedHashSet<>();
        for (Entry each : entries) {
            Map<String, String> variables = each.match(segments);
            if (variables != null && each.method().equals(request.routedMethod())) {
                return each.action().act(new AdminCall(request, variables, each.query()));
            }
            if (variables != null) {
                allowed.add(each.method());
            }
        }
        if (allowed.isEmpty()) {
            throw ApiError.notFound(path);
        }
        return CompletableFuture.completedFuture(
                refusal(ApiError.methodNotAllowed(request.method(), path)).with("Allow", String.join(", ", allowed)));
    }

    private static Response refusal(Throwable failure) {
        Throwable cause = failure instanceof java.util.concurrent.CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (cause instanceof ApiError refused) {
            return Response.of(refused.status(), "application/json", Envelope.errorJson(refused));
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }
}
