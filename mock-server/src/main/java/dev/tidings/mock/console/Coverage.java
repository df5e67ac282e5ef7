package dev.tidings.mock.console;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Route;
import dev.tidings.mock.http.Target;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code coverage}: each operation of the API, whether it is implemented, and how often it was called and failed. Counts
 * survive a reset, since a suite that resets between its tests wants to know what all of them reached.
 */
public final class Coverage implements AdminCalls, ExchangeListener {
    private static final String RESOURCE = "operations.tsv";

    /** One operation of the API, as the OpenAPI files have it. */
    record Operation(String product, String method, String path, String id) {
        /** Without names of variables and suffix, so that it can be told whether two patterns are the same. */
        String shape() {
            return shapeOf(product, method, path);
        }
    }

    private record Line(Operation operation, boolean implemented, long called, long failed) {}

    private static final class Count {
        final LongAdder called = new LongAdder();
        final LongAdder failed = new LongAdder();
    }

    private static final View<Line> LINE = View.of(
            "Operation",
            (line, out) -> out.string("operation", line.operation.id())
                    .string("product", line.operation.product())
                    .string("method", line.operation.method())
                    .string("path", line.operation.path())
                    .bool("implemented", line.implemented)
                    .number("called", line.called)
                    .number("failed", line.failed));

    private final Supplier<List<Route>> routes;

    /** A route is found by what it is, not by what it says: comparing would cost every call. Replaced, never changed. */
    private volatile IdentityHashMap<Route, Count> counts = new IdentityHashMap<>();

    /** Calls of operations that have no route, by shape. */
    private final Map<String, Count> unrouted = new ConcurrentHashMap<>();

    private Coverage(Supplier<List<Route>> routes) {
        this.routes = routes;
    }

    /** The coverage of what {@code routes} implement, asked for when it is reported; it is to listen to every call. */
    public static Coverage of(Supplier<List<Route>> routes) {
        return new Coverage(routes);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "coverage", List.of(), call -> report());
    }

    @Override
    public void finished(Exchange exchange) {
        Target target = exchange.target();
        if (target == null) {
            return;
        }
        Route route = target.route();
        Count count = route == null ? unrouted(exchange, target) : count(route);
        if (count != null) {
            count.called.increment();
            if (exchange.response().status() >= 400) {
                count.failed.increment();
            }
        }
    }

    private Count count(Route route) {
        Count known = counts.get(route);
        return known == null ? newCount(route) : known;
    }

    private synchronized Count newCount(Route route) {
        IdentityHashMap<Route, Count> more = new IdentityHashMap<>(counts);
        Count count = more.computeIfAbsent(route, any -> new Count());
        counts = more;
        return count;
    }

    /** What is called without being implemented counts too; it is rare, so it may take its time. */
    private @Nullable Count unrouted(Exchange exchange, Target target) {
        for (Operation each : Operations.ALL) {
            if (each.product().equals(target.product())
                    && each.method().equals(exchange.request().method())
                    && fits(withoutSuffix(each.path()), withoutSuffix(target.path()))) {
                return unrouted.computeIfAbsent(each.shape(), any -> new Count());
            }
        }
        return null;
    }

    private Response report() {
        Map<String, Count> routed = new HashMap<>();
        for (Route each : routes.get()) {
            routed.put(shapeOf(each.product(), each.method(), each.pattern()), count(each));
        }
        List<Line> lines = new ArrayList<>();
        long called = 0;
        for (Operation each : Operations.ALL) {
            String shape = each.shape();
            Count count = routed.getOrDefault(shape, unrouted.getOrDefault(shape, new Count()));
            lines.add(new Line(each, routed.containsKey(shape), count.called.sum(), count.failed.sum()));
            called += count.called.sum() > 0 ? 1 : 0;
        }
        long covered = called;
        return AdminCall.json(out -> out.number("operations", lines.size())
                .number("implemented", lines.stream().filter(Line::implemented).count())
                .number("called", covered)
                .objects("coverage", lines, LINE));
    }

    private static boolean fits(String pattern, String path) {
        String[] expected = pattern.split("/", -1);
        String[] segments = path.split("/", -1);
        boolean same = expected.length == segments.length;
        for (int i = 0; same && i < segments.length; i++) {
            same = expected[i].startsWith("{") || expected[i].equals(segments[i]);
        }
        return same;
    }

    private static String shapeOf(String product, String method, String path) {
        return product + " " + method + " " + withoutSuffix(path).replaceAll("\\{[^}]*}", "{}");
    }

    /** On the 2010 API the suffix stands for every representation. */
    private static String withoutSuffix(String path) {
        return path.startsWith("/2010-04-01/") ? path.replaceFirst("\\.(json|xml)$", "") : path;
    }

    /** Read when first needed, which mostly is never. */
    private static final class Operations {
        static final List<Operation> ALL = DataFile.cells(Coverage.class, RESOURCE, "\t").stream()
                .map(cells -> new Operation(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }
}
