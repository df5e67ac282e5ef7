package dev.tidings.core;

import dev.tidings.core.internal.json.AccessToken;
import dev.tidings.core.internal.json.ErrorBodies;
import dev.tidings.core.internal.json.UnreadableJsonException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches access tokens for client credentials and keeps the current one until shortly before its end.
 *
 * <p>One fetch runs at a time: {@link #fetching} is what everybody else waits for, and is set under the lock; the fetch
 * itself runs outside of it. A failed fetch is forgotten, so that the next call tries again.
 */
final class OAuthAuthorizer implements Authorizer {
    /** A token this close to its end may end on the way. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Token(String header, Instant renewAt) {}

    private final Credentials.OAuthClient credentials;
    private final CallSettings settings;
    private final Caller caller;
    private final Clock clock;
    private final Object lock = new Object();
    private @Nullable Token current;
    private @Nullable CompletableFuture<String> fetching;

    OAuthAuthorizer(Credentials.OAuthClient credentials, CallSettings settings, Caller caller) {
        this.credentials = credentials;
        this.settings = settings;
        this.caller = caller;
        this.clock = settings.clock();
    }

    @Override
    public CompletableFuture<String> headerAsync() {
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> shared = currentOr(mine);
        if (shared == mine) {
            var unused = caller.callAsync(tokenRequest()).whenComplete((answer, failure) -> {
                try {
                    if (failure != null) {
                        giveUp(mine, failure);
                    } else {
                        keep(mine, answer);
                    }
                } catch (Throwable unreadable) {
                    giveUp(mine, unreadable);
                }
            });
        }
        // A copy: a caller that cancels its own must not take the token from the others.
        return shared.isDone() ? shared : shared.copy();
    }

    @Override
    public boolean renew(String rejected) {
        synchronized (lock) {
            if (current != null && current.header().equals(rejected)) {
                current = null;
            }
        }
        return true;
    }

    /** The valid token, the fetch under way, or {@code mine}, which the caller then must complete. */
    private CompletableFuture<String> currentOr(CompletableFuture<String> mine) {
        synchronized (lock) {
            if (current != null && clock.instant().isBefore(current.renewAt())) {
                return CompletableFuture.completedFuture(current.header());
            }
            if (fetching == null) {
                fetching = mine;
            }
            return fetching;
        }
    }

    private void keep(CompletableFuture<String> mine, ApiResponse answer) {
        AccessToken token;
        try {
            token = AccessToken.read(answer.bytes());
        } catch (UnreadableJsonException unreadable) {
            throw ErrorBodies.unreadable(answer.status(), answer.requestId().orElse(null), false, unreadable);
        }
        Duration life = token.lifetime();
        // Half the life of a token that is shorter-lived than the margin allows for.
        Duration margin = life.compareTo(MARGIN.multipliedBy(2)) < 0 ? life.dividedBy(2) : MARGIN;
        String header = "Bearer " + token.value();
        synchronized (lock) {
            current = new Token(header, clock.instant().plus(life.minus(margin)));
            fetching = null;
        }
        mine.complete(header);
    }

    private void giveUp(CompletableFuture<String> mine, Throwable failure) {
        synchronized (lock) {
            fetching = null;
        }
        mine.completeExceptionally(
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
    }

    private Attempts tokenRequest() {
        // Asking twice for a token makes two tokens, which harms nobody.
        ApiRequest request = ApiRequest.post("oauth", "/v2/token")
                .form("grant_type", "client_credentials")
                .form("client_id", credentials.clientId())
                .form("client_secret", credentials.clientSecret())
                .harmless()
                .build();
        return new Attempts(settings, Authorizer.NONE, request);
    }
}
