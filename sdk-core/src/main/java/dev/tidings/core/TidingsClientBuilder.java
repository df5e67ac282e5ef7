package dev.tidings.core;

import dev.tidings.core.http.HttpHook;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.internal.okhttp.OkHttpTransport;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Configures a {@link TidingsClient}. What is set here comes before what the environment says. */
public final class TidingsClientBuilder {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(60);

    private @Nullable Credentials credentials;
    private @Nullable String accountSid;
    private @Nullable String baseUrl;
    private @Nullable String region;
    private @Nullable String edge;
    private @Nullable Environment environment;
    private @Nullable HttpTransport transport;
    private @Nullable OkHttpClient okHttpClient;
    private @Nullable String userAgentSuffix;
    private Duration connectTimeout = CONNECT_TIMEOUT;
    private Duration readTimeout = READ_TIMEOUT;
    private Duration callTimeout = CALL_TIMEOUT;
    private RetryPolicy retries = RetryPolicy.standard();
    private final List<HttpHook> hooks = new ArrayList<>();
    private boolean logsBodies;
    private Clock clock = Clock.systemUTC();
    private @Nullable Sleeper sleeper;
    private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
    private LongSupplier ticker = System::nanoTime;

    TidingsClientBuilder() {}

    /** Calls with an account's SID and auth token. */
    public TidingsClientBuilder credentials(String account, String authToken) {
        return credentials(Credentials.authToken(account, authToken));
    }

    /** Calls with these credentials. */
    public TidingsClientBuilder credentials(Credentials all) {
        this.credentials = all;
        return this;
    }

    /** Acts on this account, usually a sub-account, with the credentials of another. */
    public TidingsClientBuilder accountSid(String sid) {
        Checks.accountSid("accountSid", sid);
        this.accountSid = sid;
        return this;
    }

    /** Sends everything here, such as to a mock server; region and edge then do not matter. */
    public TidingsClientBuilder baseUrl(String url) {
        this.baseUrl = url;
        return this;
    }

    /** Uses the hosts of this region, such as {@code ie1}. */
    public TidingsClientBuilder region(String name) {
        this.region = Checks.label("region", name);
        return this;
    }

    /** Enters Twilio's network at this edge, such as {@code dublin}. */
    public TidingsClientBuilder edge(String name) {
        this.edge = Checks.label("edge", name);
        return this;
    }

    /** Fills what is not set here from these variables, named as {@link TidingsClient#fromEnvironment} says. */
    public TidingsClientBuilder environment(Map<String, String> variables) {
        this.environment = new Environment(variables);
        return this;
    }

    /** Carries requests with this, and not over OkHttp. It is not closed with the client. */
    public TidingsClientBuilder transport(HttpTransport own) {
        this.transport = own;
        return this;
    }

    /**
     * Carries requests with this client's pool, dispatcher, proxy, interceptors and timeouts. Its retries, redirects and
     * authenticator are not used, since they could create things twice. It is not closed with the Tidings client.
     */
    public TidingsClientBuilder okHttpClient(OkHttpClient own) {
        this.okHttpClient = own;
        return this;
    }

    /** The time to reach a server (10 seconds), from 1 millisecond to 24 days; with an OkHttp client of your own, its own counts. */
    public TidingsClientBuilder connectTimeout(Duration time) {
        this.connectTimeout = Checks.timeout("connectTimeout", time);
        return this;
    }

    /** The time between two pieces of an answer (30 seconds), in the same bounds; with an OkHttp client of your own, its own counts. */
    public TidingsClientBuilder readTimeout(Duration time) {
        this.readTimeout = Checks.timeout("readTimeout", time);
        return this;
    }

    /** The time for a whole call, with all its attempts and the waits between them (60 seconds), in the same bounds. */
    public TidingsClientBuilder callTimeout(Duration time) {
        this.callTimeout = Checks.timeout("callTimeout", time);
        return this;
    }

    /** How often and how patiently to send again. */
    public TidingsClientBuilder retry(RetryPolicy policy) {
        this.retries = policy;
        return this;
    }

    /** Adds one that sees every attempt; they are called in the order they were added. */
    public TidingsClientBuilder hook(HttpHook hook) {
        hooks.add(hook);
        return this;
    }

    /** Names the application after the library in {@code User-Agent}, such as {@code "shop/1.2"}. */
    public TidingsClientBuilder userAgentSuffix(String product) {
        Checks.header("User-Agent", product);
        this.userAgentSuffix = product;
        return this;
    }

    /** Logs bodies too, at debug: texts and numbers of people, so not where others can read it. */
    public TidingsClientBuilder logBodies(boolean bodies) {
        this.logsBodies = bodies;
        return this;
    }

    /** Tells the time, for the ends of access tokens and dates in {@code Retry-After}. */
    public TidingsClientBuilder clock(Clock own) {
        this.clock = own;
        return this;
    }

    /** Waits between attempts. */
    public TidingsClientBuilder sleeper(Sleeper own) {
        this.sleeper = own;
        return this;
    }

    /** Draws the jitter of waits, so that a test can repeat them; must be usable by many threads. */
    public TidingsClientBuilder random(RandomGenerator own) {
        this.chance = own::nextDouble;
        return this;
    }

    /** Nanoseconds that never go back, for tests of timeouts. */
    TidingsClientBuilder ticker(LongSupplier own) {
        this.ticker = own;
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if there are no credentials
     * @throws IllegalArgumentException if a setting is malformed
     */
    public TidingsClient build() {
        Credentials who = credentials();
        Endpoints where = endpoints();
        if (transport != null && okHttpClient != null) {
            throw new IllegalStateException("transport and okHttpClient are both set: only one can carry requests");
        }
        HttpTransport carrier = transport != null
                ? transport
                : okHttpClient != null
                        ? OkHttpTransport.over(okHttpClient)
                        : OkHttpTransport.create(connectTimeout, readTimeout, where.plain());
        CallSettings settings = new CallSettings(
                carrier,
                where,
                accountSid == null ? who.accountSid() : accountSid,
                retries,
                new RetryBudget(),
                callTimeout,
                new WireCache(where, UserAgent.with(userAgentSuffix)),
                List.copyOf(hooks),
                logsBodies,
                clock,
                sleeper == null ? Sleeper.system() : sleeper,
                chance,
                ticker);
        return new TidingsClient(settings, who, transport == null);
    }

    private Credentials credentials() {
        if (credentials != null) {
            return credentials;
        }
        if (environment != null) {
            return environment.credentials();
        }
        throw new IllegalStateException("credentials are not set: give them with credentials(accountSid, authToken),"
                + " credentials(Credentials) or environment(System.getenv())");
    }

    private Endpoints endpoints() {
        if (baseUrl != null) {
            return Endpoints.at(baseUrl);
        }
        return environment == null ? Endpoints.of(region, edge) : environment.endpoints(region, edge);
    }
}
