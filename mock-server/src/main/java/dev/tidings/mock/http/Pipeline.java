package dev.tidings.mock.http;

import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Envelope;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of every request, in order: a site's own host, admin or API; address to product; faults that refuse; the account SID in the path
 * (malformed: 20404, before anybody asks for a token); credentials; path (20404) and method (20004); parameters; the
 * route; faults that alter; standard headers; listeners. This order is documented only where it says so; elsewhere a
 * caller learns nothing about paths before being known.
 */
public final class Pipeline implements Handler {
    /** Where the admin API lives. */
    public static final String ADMIN = "/mock/v1";

    /** The largest body that the API reads, in bytes; no call needs a tenth of it. Our choice. */
    public static final int MAX_BODY = 1 << 20;

    /** A snapshot of a million messages fits; only the admin API may be sent so much. */
    private static final int MAX_ADMIN_BODY = 1 << 30;

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final String ACCOUNTS = "/2010-04-01/Accounts";

    private final Router router;
    private final Addresses addresses;
    private final SimulatedClock clock;
    private final StandardHeaders headers;
    private final Gate gate;
    private final FaultInjector faults;
    private final Handler admin;
    private final LocalGuard guard;
    private final Sites sites;
    private final String ownHost;
    private final List<ExchangeListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger concurrent = new AtomicInteger();

    private Pipeline(Builder builder) {
        this.router = builder.router;
        this.addresses = new Addresses(builder.router);
        this.clock = builder.world.clock();
        this.headers = new StandardHeaders(builder.world.seed());
        builder.world.keep(new Part<>("http.requests", Long.class, headers::count, headers::count));
        this.gate = builder.gate;
        this.faults = builder.faults;
        this.admin = builder.admin;
        this.guard = new LocalGuard(builder.ownHost);
        this.sites = builder.sites;
        this.ownHost = builder.ownHost.toLowerCase(Locale.ROOT);
    }

    /** A builder of the one pipeline to {@code world}, by the routes of {@code router}, all there when it is built. */
    public static Builder builder(Router router, World world) {
        return new Builder(router, world);
    }

    /** Adds {@code listener}; run the answer to take it away again. */
    public Runnable listen(ExchangeListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        CompletionStage<Response> answer = answer(request);
        return request.headOnly() ? answer.thenApply(Response::headOnly) : answer;
    }

    @Override
    public int mostBody(String method, String authority, String path) {
        if (isAdmin(path)) {
            return MAX_ADMIN_BODY;
        }
        try {
            Addresses.Address address = addresses.of(authority, path);
            Router.Match match = address == null ? null : router.match(address.product(), address.path());
            Route route = match == null ? null : match.routes().get(method);
            return route == null ? MAX_BODY : route.mostBody();
        } catch (ApiError refused) {
            return MAX_BODY;
        }
    }

    private CompletionStage<Response> answer(Request request) {
        boolean visit = sites.serves(request) && !request.host().equals(ownHost);
        if (isAdmin(request.path()) && !visit) {
            return administer(request);
        }
        int calls = concurrent.incrementAndGet();
        try {
            Passage passage = new Passage(request);
            return visit ? CompletableFuture.completedFuture(passage.visit()) : passage.pass(calls);
        } finally {
            concurrent.decrementAndGet();
        }
    }

    /** Whether {@code path} is the admin API's. */
    static boolean isAdmin(String path) {
        return path.startsWith(ADMIN) && (path.length() == ADMIN.length() || path.charAt(ADMIN.length()) == '/');
    }

    private CompletionStage<Response> administer(Request request) {
        String objection = guard.objection(request);
        if (objection != null) {
            return CompletableFuture.completedFuture(
                    RoutedCall.refusal(new ApiError(20403, 403, objection), Format.JSON));
        }
        try {
            return admin.handle(request).exceptionally(failure -> crash(request, failure));
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(crash(request, failure));
        }
    }

    private static Response crash(Request request, Throwable failure) {
        LOG.error("{} {} failed; please report this", request.method(), request.path(), failure);
        return Response.of(500, "application/json", Envelope.errorJson(ApiError.internal()));
    }

    /** One request on its way, and what became known about it. */
    private final class Passage {
        private final Request request;
        private final long started = System.nanoTime();
        private final Instant at = clock.now();
        private Format format = Format.JSON;
        private @Nullable Target target;
        private @Nullable Caller caller;
        private @Nullable RoutedCall call;
        private FaultInjector.@Nullable Fault fault;

        Passage(Request request) {
            this.request = request;
        }

        CompletionStage<Response> pass(int calls) {
            Response answer = answer(this::route);
            RoutedCall routed = call;
            CompletionStage<Response> pending = routed == null ? null : routed.pending();
            return pending == null
                    ? CompletableFuture.completedFuture(finish(answer, calls))
                    : pending.exceptionally(this::refuse).thenApply(late -> finish(late, calls));
        }

        private Response finish(Response given, int calls) {
            Response answer = given;
            FaultInjector.Fault struck = fault;
            if (struck != null && struck.accepted()) {
                answer = altered(struck, answer);
            }
            long nanos = System.nanoTime() - started;
            // On a virtual clock no time passes, and the same calls give the same bytes.
            long millis = clock.virtual() ? 0 : nanos / 1_000_000;
            Response whole = headers.on(answer, target == null ? "api" : target.product(), millis, calls);
            if (!listeners.isEmpty()) {
                tell(whole, Duration.ofNanos(nanos));
            }
            return whole;
        }

        /** The way to a site, which has nothing of the API's. */
        Response visit() {
            Response answer = answer(() -> sites.answer(request));
            if (!listeners.isEmpty()) {
                tell(answer, Duration.ofNanos(System.nanoTime() - started));
            }
            return answer;
        }

        private Response altered(FaultInjector.Fault struck, Response answer) {
            try {
                return struck.effect().apply(answer);
            } catch (RuntimeException failure) {
                return crash(request, failure);
            }
        }

        private Response answer(Supplier<Response> way) {
            try {
                return way.get();
            } catch (RuntimeException failure) {
                return refuse(failure);
            }
        }

        private Response refuse(Throwable failure) {
            Throwable cause = failure instanceof CompletionException wrapper && wrapper.getCause() != null
                    ? wrapper.getCause()
                    : failure;
            if (cause instanceof ApiError refusal) {
                return RoutedCall.refusal(refusal, format);
            }
            LOG.error("{} {} failed; please report this", request.method(), request.path(), cause);
            return RoutedCall.refusal(ApiError.internal(), format);
        }

        private Response route() {
            Addresses.Address address = addresses.of(request);
            if (address == null) {
                throw ApiError.notFound(request.path());
            }
            format = Router.format(address.path());
            Router.Match match = router.match(address.product(), address.path());
            Route route = match == null ? null : match.routes().get(request.routedMethod());
            String account = accountSegment(address.path());
            Target aim = new Target(
                    address.product(),
                    address.path(),
                    address.prefix(),
                    account != null && isAccountSid(account) ? account : null,
                    route);
            target = aim;
            FaultInjector.Fault strike = faults.strike(request, aim);
            fault = strike;
            if (strike != null && !strike.accepted()) {
                return strike.effect().apply(Response.empty(200));
            }
            if (account != null && aim.accountSid() == null) {
                throw ApiError.notFound(address.path());
            }
            if (request.method().equals("OPTIONS") && match != null) {
                return Response.empty(200);
            }
            Caller admitted = route != null && route.open() ? Caller.NOBODY : gate.admit(request, aim);
            caller = admitted;
            if (match == null) {
                throw ApiError.notFound(address.path());
            }
            int most = route == null ? MAX_BODY : route.mostBody();
            if (request.body().length > most) {
                throw ApiError.tooLarge(most);
            }
            if (route == null) {
                return RoutedCall.refusal(ApiError.methodNotAllowed(request.method(), address.path()), format)
                        .with("Allow", String.join(", ", match.routes().keySet()));
            }
            RoutedCall routed = new RoutedCall(request, aim, route, match.values(), admitted);
            call = routed;
            return route.handler().handle(routed);
        }

        private void tell(Response response, Duration duration) {
            RoutedCall routed = call;
            FaultInjector.Fault struck = fault;
            Exchange exchange = new Exchange(
                    at,
                    // Journals keep many of them, and files are large.
                    request.body().length > MAX_BODY ? request.cut(MAX_BODY) : request,
                    response,
                    target,
                    caller,
                    routed == null ? Map.of() : routed.pathVariables(),
                    routed == null ? List.of() : List.copyOf(routed.warnings()),
                    struck == null ? null : struck.cause(),
                    duration);
            for (ExchangeListener each : listeners) {
                try {
                    each.finished(exchange);
                } catch (RuntimeException failure) {
                    LOG.error("a listener failed; the caller is answered all the same", failure);
                }
            }
        }
    }

    /** What stands for the account in {@code path}, without suffix; null if the path has no such place. */
    private static @Nullable String accountSegment(String path) {
        if (!path.startsWith(ACCOUNTS) || path.length() <= ACCOUNTS.length() || path.charAt(ACCOUNTS.length()) != '/') {
            return null;
        }
        int start = ACCOUNTS.length() + 1;
        int end = path.indexOf('/', start);
        return end < 0 ? Router.withoutSuffix(path).substring(start) : path.substring(start, end);
    }

    private static boolean isAccountSid(String text) {
        if (text.length() != 34 || !text.startsWith("AC")) {
            return false;
        }
        for (int i = 2; i < 34; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts a pipeline together. */
    public static final class Builder {
        private final Router router;
        private final World world;
        private Gate gate = (request, target) -> Caller.NOBODY;
        private FaultInjector faults = (request, target) -> null;
        private Handler admin = request ->
                CompletableFuture.completedFuture(RoutedCall.refusal(ApiError.notFound(request.path()), Format.JSON));
        private Sites sites = Sites.NONE;
        private String ownHost = "127.0.0.1";

        private Builder(Router router, World world) {
            this.router = router;
            this.world = world;
        }

        /** Who may come in; everybody unless set. */
        public Builder gate(Gate gate) {
            this.gate = gate;
            return this;
        }

        /** What fails on purpose; nothing unless set. */
        public Builder faults(FaultInjector faults) {
            this.faults = faults;
            return this;
        }

        /** What answers below {@link #ADMIN}, guarded against web pages; 404 unless set. */
        public Builder admin(Handler admin) {
            this.admin = admin;
            return this;
        }

        /** Whose hosts are not the API's; nobody's unless set. */
        public Builder sites(Sites sites) {
            this.sites = sites;
            return this;
        }

        /** The host that the server was told to listen on. */
        public Builder ownHost(String ownHost) {
            this.ownHost = ownHost;
            return this;
        }

        /** The pipeline. */
        public Pipeline build() {
            return new Pipeline(this);
        }
    }
}
