package dev.tidings.core;

import dev.tidings.core.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/**
 * The handle to the backend: who calls, where it is, and how requests get there. Make one and share it; any thread may
 * use it. Product clients, such as {@code MessagingClient}, are made from it.
 *
 * <pre>{@code
 * try (TidingsClient client = TidingsClient.builder().credentials("AC…", "…").build()) { … }
 * }</pre>
 */
public final class TidingsClient implements AutoCloseable {
    private final CallSettings settings;
    private final Caller caller;
    private final Authorizer authorizer;
    private final boolean ownsTransport;

    TidingsClient(CallSettings settings, Credentials credentials, boolean ownsTransport) {
        this.settings = settings;
        this.caller = new Caller(settings);
        this.ownsTransport = ownsTransport;
        if (credentials instanceof Credentials.AuthToken own) {
            this.authorizer = Authorizer.basic(own.accountSid(), own.token());
        } else if (credentials instanceof Credentials.ApiKey key) {
            this.authorizer = Authorizer.basic(key.keySid(), key.secret());
        } else {
            this.authorizer = new OAuthAuthorizer((Credentials.OAuthClient) credentials, settings, caller);
        }
    }

    /** A client to be configured; it needs credentials at least. */
    public static TidingsClientBuilder builder() {
        return new TidingsClientBuilder();
    }

    /**
     * A client configured by environment variables alone: {@code TWILIO_ACCOUNT_SID} with {@code TWILIO_AUTH_TOKEN}, or
     * with {@code TWILIO_API_KEY} and {@code TWILIO_API_KEY_SECRET}; {@code TWILIO_REGION}, {@code TWILIO_EDGE},
     * {@code TIDINGS_BASE_URL}.
     *
     * @throws IllegalStateException if one that is needed is not set; it says which
     * @throws IllegalArgumentException if one is malformed; it says which, and the rule
     */
    public static TidingsClient fromEnvironment() {
        return builder().environment(System.getenv()).build();
    }

    /** The account acted on, unless a request names another. */
    public String accountSid() {
        return settings.accountSid();
    }

    /** Where the products are. */
    public Endpoints endpoints() {
        return settings.endpoints();
    }

    /**
     * Sends a request and waits for its answer, sending it again where that is certainly harmless.
     *
     * @throws dev.tidings.core.error.ApiException if it fails; the subclass says what can be done about it
     */
    public ApiResponse execute(ApiRequest request) {
        return caller.call(new Attempts(settings, authorizer, request));
    }

    /**
     * As {@link #execute}, without waiting: the future fails with the same exceptions. Cancelling it breaks the exchange
     * off and makes no further attempt; what the backend has accepted by then stays accepted.
     */
    public CompletableFuture<ApiResponse> executeAsync(ApiRequest request) {
        return caller.callAsync(new Attempts(settings, authorizer, request));
    }

    /** Closes connections that are its own; a transport or OkHttp client that was handed in stays as it is. */
    @Override
    public void close() {
        if (ownsTransport) {
            HttpTransport transport = settings.transport();
            transport.close();
        }
    }

    /** Account and place; no secrets. */
    @Override
    public String toString() {
        return "TidingsClient[" + settings.accountSid() + " at " + settings.endpoints() + "]";
    }
}
