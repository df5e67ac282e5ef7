package dev.tidings.mock.http;

import dev.tidings.mock.wire.Forms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The routes of all products, as a tree of path segments for each product. Literal segments win over variables. Filled
 * before the server starts, save for what is left until it is asked for, and read by many threads afterwards.
 *
 * <p>For the maintainer: making the routes of a product costs a start about a tenth of a millisecond each, and most programs
 * call few products. So rooms may be added {@link #later}.
 */
public final class Router implements RouteTable {
    /** The only API with representation suffixes. */
    static final String API_2010 = "/2010-04-01/";

    private static final class Node {
        final Map<String, Node> literals = new HashMap<>();

        /** By method; the order is that of the {@code Allow} header. */
        final Map<String, Route> routes = new LinkedHashMap<>();

        @Nullable
        Node variable;
    }

    /**
     * Where a path leads.
     *
     * @param routes by method; never empty
     * @param values of the path's variables, decoded, in order
     */
    record Match(Map<String, Route> routes, List<String> values) {}

    /** Rooms whose routes are made when something of one of their products is first asked for. */
    private final class Wing {
        private final Set<String> labels;
        private @Nullable Supplier<List<Routes>> rooms;

        Wing(Set<String> labels, Supplier<List<Routes>> rooms) {
            this.labels = labels;
            this.rooms = rooms;
        }

        /** Under the router's lock. */
        void open() {
            Supplier<List<Routes>> closed = rooms;
            if (closed != null) {
                rooms = null;
                closed.get().forEach(each -> each.addTo(Router.this));
            }
        }
    }

    private final Map<String, Node> products = new ConcurrentHashMap<>();

    /** By product; one that is open is not among them. */
    private final Map<String, Wing> wings = new ConcurrentHashMap<>();

    private final List<Route> all = new ArrayList<>();
    private String product = "api";

    private Router() {}

    /** A router without routes. */
    public static Router create() {
        return new Router();
    }

    /** A router with the routes of {@code rooms}. */
    public static Router of(Routes... rooms) {
        Router router = create();
        for (Routes each : rooms) {
            each.addTo(router);
        }
        return router;
    }

    /**
     * Adds {@code rooms} when something of one of {@code labels} is first asked for; they must add routes of these products
     * only, and no other rooms may.
     */
    public Router later(Set<String> labels, Supplier<List<Routes>> rooms) {
        Wing wing = new Wing(labels, rooms);
        for (String each : labels) {
            if (wings.putIfAbsent(each, wing) != null) {
                throw new IllegalStateException("other rooms have the routes of " + each);
            }
        }
        return this;
    }

    /** All routes, in the order in which they were added. */
    public synchronized List<Route> routes() {
        Set.copyOf(wings.keySet()).forEach(this::open);
        return List.copyOf(all);
    }

    /** The host labels of products that have routes. */
    public Set<String> products() {
        Set<String> labels = new HashSet<>(products.keySet());
        labels.addAll(wings.keySet());
        return labels;
    }

    private synchronized void open(String label) {
        Wing wing = wings.get(label);
        if (wing != null) {
            wing.open();
            // Last, so that who sees no wing sees all of its routes.
            wings.keySet().removeAll(wing.labels);
        }
    }

    @Override
    public Router product(String label) {
        product = label;
        return this;
    }

    @Override
    public Router add(String method, String pattern, List<String> parameters, RouteHandler handler) {
        return add(new Route(product, method, pattern, List.copyOf(parameters), false, 0, handler));
    }

    @Override
    public Router addOpen(String method, String pattern, List<String> parameters, RouteHandler handler) {
        return add(new Route(product, method, pattern, List.copyOf(parameters), true, 0, handler));
    }

    @Override
    public Router addUpload(
            String method, String pattern, List<String> parameters, int mostBytes, RouteHandler handler) {
        return add(new Route(product, method, pattern, List.copyOf(parameters), false, mostBytes, handler));
    }

    private Router add(Route route) {
        Node node = products.computeIfAbsent(route.product(), any -> new Node());
        for (String segment : segments(withoutSuffix(route.pattern()))) {
            if (isVariable(segment)) {
                if (node.variable == null) {
                    node.variable = new Node();
                }
                node = node.variable;
            } else {
                node = node.literals.computeIfAbsent(segment, any -> new Node());
            }
        }
        if (node.routes.putIfAbsent(route.method(), route) != null) {
            throw new IllegalStateException("route " + route.method() + " " + route.pattern() + " exists");
        }
        all.add(route);
        return this;
    }

    /** Where {@code path} leads in {@code product}; null if nowhere. */
    @Nullable
    Match match(String product, String path) {
        if (wings.containsKey(product)) {
            open(product);
        }
        Node root = products.get(product);
        if (root == null) {
            return null;
        }
        List<String> segments = segments(withoutSuffix(path));
        List<String> values = new ArrayList<>(3);
        Node found = find(root, segments, 0, values);
        return found == null ? null : new Match(found.routes, values);
    }

    private static @Nullable Node find(Node node, List<String> segments, int at, List<String> values) {
        if (at == segments.size()) {
            return node.routes.isEmpty() ? null : node;
        }
        String segment = segments.get(at);
        Node literal = node.literals.get(segment);
        if (literal != null) {
            Node found = find(literal, segments, at + 1, values);
            if (found != null) {
                return found;
            }
        }
        if (node.variable == null || segment.isEmpty()) {
            return null;
        }
        values.add(Forms.segment(segment));
        Node found = find(node.variable, segments, at + 1, values);
        if (found == null) {
            values.remove(values.size() - 1);
        }
        return found;
    }

    /** The variables of {@code pattern} with {@code values}, in order. */
    static Map<String, String> variables(String pattern, List<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, String> named = new LinkedHashMap<>();
        int open = pattern.indexOf('{');
        for (String value : values) {
            int close = pattern.indexOf('}', open);
            named.put(pattern.substring(open + 1, close), value);
            open = pattern.indexOf('{', close);
        }
        return named;
    }

    /** The representation that {@code asked} asks for; a stray slash behind it does not change the caller's language. */
    static Format format(String asked) {
        String path = asked.endsWith("/") ? asked.substring(0, asked.length() - 1) : asked;
        if (!path.startsWith(API_2010) || path.endsWith(".json")) {
            return Format.JSON;
        }
        return path.endsWith(".xml") ? Format.XML : Format.NONE;
    }

    /** {@code path} without the suffix for its representation. */
    static String withoutSuffix(String path) {
        if (!path.startsWith(API_2010)) {
            return path;
        }
        int suffix = path.endsWith(".json") ? 5 : path.endsWith(".xml") ? 4 : 0;
        return path.substring(0, path.length() - suffix);
    }

    /** The segments behind each slash; a trailing slash leaves an empty one. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(8);
        int start = 1;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            segments.add(path.substring(start, end));
            start = end + 1;
        }
        return segments;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
