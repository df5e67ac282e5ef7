package dev.tidings.mock;

import dev.tidings.core.http.HttpTransport;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.challenge.Push;
import dev.tidings.mock.http.Engine;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.InProcessInterceptor;
import dev.tidings.mock.http.InProcessTransport;
import dev.tidings.mock.http.VertxEngine;
import dev.tidings.mock.queue.QueueLook;
import dev.tidings.mock.webhook.WebhookAttempt;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import okhttp3.Interceptor;
import org.jspecify.annotations.Nullable;

/**
 * A server that answers the messaging API from memory, in this process.
 *
 * <pre>{@code
 * try (MockServer mock = MockServer.start()) {
 *     TidingsClient client = TidingsClient.builder()
 *             .credentials(mock.accountSid(), mock.authToken())
 *             .baseUrl(mock.url())
 *             .build();
 * }
 * }</pre>
 *
 * <p>There are two ways in: a socket, opened when {@link #url()} is first asked for, and {@link #transport()} or {@link
 * #okHttpInterceptor()}, which need none. Safe for threads; a process may hold many servers.
 */
public final class MockServer implements AutoCloseable {
    /** A constant, since reading it from the jar costs a cold start; a test holds it against the pom. */
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private final Settings settings;
    final Backend backend;
    private final Object door = new Object();

    /** Guarded by {@code door}. */
    private @Nullable Engine engine;

    /** Guarded by {@code door}. */
    private boolean closed;

    private MockServer(Settings settings) {
        this.settings = settings;
        this.backend = new Backend(settings);
    }

    static MockServer of(Settings settings) {
        return new MockServer(settings);
    }

    /** A server with the starter world, on the real clock. */
    public static MockServer start() {
        return builder().start();
    }

    /** A builder for a server that is to be otherwise. */
    public static MockServerBuilder builder() {
        return new MockServerBuilder();
    }

    /**
     * Where the server listens, such as {@code http://127.0.0.1:40123}. The first call opens the socket.
     *
     * @throws java.io.UncheckedIOException if the address cannot be listened on
     * @throws IllegalStateException if the server is closed
     */
    public String url() {
        synchronized (door) {
            if (closed) {
                throw new IllegalStateException("the server is closed");
            }
            Engine open = engine;
            if (open == null) {
                open = VertxEngine.start(settings.host(), settings.port(), backend.pipeline);
                engine = open;
                backend.address = url(open.address());
            }
            return url(open.address());
        }
    }

    private String url(InetSocketAddress address) {
        String host = settings.host();
        // "All addresses" is none that a client could ask for.
        String named = host.equals("0.0.0.0") ? "127.0.0.1" : host.equals("::") ? "::1" : host;
        return "http://" + (named.indexOf(':') >= 0 ? "[" + named + "]" : named) + ":" + address.getPort();
    }

    /** The way in without a socket, for {@code TidingsClient.builder().transport(…)}. */
    public HttpTransport transport() {
        return InProcessTransport.to(backend.pipeline);
    }

    /** The way in without a socket for any OkHttp client: add it last, and every call is answered here. */
    public Interceptor okHttpInterceptor() {
        return InProcessInterceptor.to(backend.pipeline);
    }

    /** The version of this server. */
    public static String version() {
        return VERSION;
    }

    /** The SID of the first account, which owns the starter world. */
    public String accountSid() {
        return settings.accounts().get(0).accountSid();
    }

    /** The auth token of the first account, as it is now. */
    public String authToken() {
        return backend.accounts
                .find(accountSid())
                .map(Account::authToken)
                .orElse(settings.accounts().get(0).authToken());
    }

    /** The first account, which owns the starter world. */
    public MockAccount account() {
        return new MockAccount(backend, backend.accounts.get(accountSid()));
    }

    /** A new account with a phone number of its own, so that tests on one server do not see each other. */
    public MockAccount newAccount() {
        return backend.world.run(tx -> {
            Account account = backend.accounts.open(tx);
            backend.starterWorld.dealNumber(tx, account.sid());
            return new MockAccount(backend, account);
        });
    }

    /**
     * A new trial account with a phone number of its own: it sends to its own and to verified numbers only, and says what it
     * is.
     */
    public MockAccount newTrialAccount() {
        return backend.world.run(tx -> {
            Account account = backend.accounts.open(tx, tx.newSid("AC"), tx.newSid(""), AccountKind.TRIAL);
            backend.starterWorld.dealNumber(tx, account.sid());
            return new MockAccount(backend, account);
        });
    }

    /** The messages of all accounts. */
    public MockMessages messages() {
        return new MockMessages(backend.messages, Optional.empty());
    }

    /** The one-time codes that count now, of all accounts. */
    public MockCodes codes() {
        return new MockCodes(backend, Optional.empty());
    }

    /**
     * The handset with {@code number}, owned by nobody here: what it is sent, what it sends, and what it is like. In E.164, with a
     * channel's prefix such as {@code whatsapp:+14155550123} for what comes over that, or an email address.
     *
     * @throws IllegalArgumentException if {@code number} is none of them
     */
    public MockHandset handset(String number) {
        return MockHandset.of(backend, number);
    }

    /**
     * A browser with an authenticator, which registers passkeys and signs in with them.
     *
     * @param origin of the page that is open in it, such as {@code https://example.com}
     */
    public MockAuthenticator passkeyAuthenticator(String origin) {
        return MockAuthenticator.at(origin, backend.world.run(tx -> tx.chance().nextLong()));
    }

    /** The seed of this server's randomness; the same one repeats what it did. */
    public long seed() {
        return settings.seed();
    }

    /** Its time. */
    public MockClock clock() {
        return new MockClock(backend.world.clock());
    }

    /** What Lookup knows of numbers, and what the first account may ask it. */
    public MockLookup lookup() {
        return new MockLookup(backend, accountSid());
    }

    /** What goes otherwise than usual, for all accounts. */
    public MockRules rules() {
        return new MockRules(backend, null);
    }

    /** How messages fare that no rule is about. */
    public MockNetwork network() {
        return new MockNetwork(backend);
    }

    /** The queues in which messages wait for their sender's turn, the deepest first. */
    public List<QueueLook> queues() {
        return backend.world.run(backend.messages.queues()::look);
    }

    /** Turns the limits of throughput off, or on again: without them nothing waits. */
    public void throughputLimits(boolean on) {
        backend.world.run(tx -> {
            backend.messages.queues().limits(tx, on);
            return tx;
        });
    }

    /** What was pushed to the devices of all accounts' users, newest first. */
    public List<Push> pushes() {
        return backend.verifying.challenges.pushes().newestFirst();
    }

    /** The API calls that the journal keeps, oldest first. */
    public List<Exchange> requests() {
        return backend.requests.entries();
    }

    /** The attempts to call applications back that the journal keeps, oldest first, each with a verdict. */
    public List<WebhookAttempt> webhooks() {
        return backend.callbacks.attempts();
    }

    /**
     * Sends the webhook of attempt {@code id} once more, as it was, and waits for the answer. What is answered has no effect
     * here.
     *
     * @return the new attempt; the last one if it was redirected or retried
     * @throws IllegalArgumentException if the journal does not hold that attempt
     * @throws IllegalStateException if the server is reset or closed meanwhile
     */
    public WebhookAttempt replay(long id) {
        try {
            return backend.webhooks.replay(id).join();
        } catch (CompletionException dropped) {
            throw new IllegalStateException("webhook " + id + " was not answered", dropped.getCause());
        }
    }

    /** Calls {@code listener} after every API call; run the answer to stop that. */
    public Runnable listen(ExchangeListener listener) {
        return backend.pipeline.listen(listener);
    }

    /**
     * Goes back to the starter world: everything is forgotten and randomness begins again. A virtual clock is set back, a
     * real one goes on.
     */
    public void reset() {
        backend.reset();
    }

    /** Stops answering and forgets everything. */
    @Override
    public void close() {
        synchronized (door) {
            closed = true;
            if (engine != null) {
                engine.close();
                engine = null;
            }
        }
        backend.close();
    }
}
