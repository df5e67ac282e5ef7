package dev.tidings.core;

import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiError;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.ConnectionException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpHook;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.http.TransportException.Reach;
import dev.tidings.core.internal.json.ErrorBodies;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call from its first attempt to its end, told of each answer or failure and saying what to do next. It neither
 * sends nor waits, so that calls that block and calls that do not share it. Used by one thread at a time.
 *
 * <p>What it must get right: {@link #perhapsDone} is set as soon as a request that changes something may have been
 * received without a plain refusal, and from then on no failure of this call claims that nothing happened.
 */
final class Attempts {
    private static final int MOST_REDIRECTS = 5;

    private final CallSettings settings;
    private final Authorizer authorizer;
    private final ApiRequest request;
    private final long deadline;
    private final int maxRetries;
    private final byte[] body;
    private final boolean logsBodies;

    private URI url;
    private boolean foreign;
    private int redirects;
    private int sent;
    private int retries;
    private boolean renewed;
    private boolean perhapsDone;
    private String authorization = "";
    private @Nullable HttpRequest current;
    private long started;

    Attempts(CallSettings settings, Authorizer authorizer, ApiRequest request) {
        this.settings = settings;
        this.authorizer = authorizer;
        this.request = request;
        RequestOptions options = request.options();
        this.deadline = settings.ticker().getAsLong()
                + options.timeout().orElse(settings.timeout()).toNanos();
        this.maxRetries = options.maxRetries().orElse(settings.retries().maxRetries());
        this.url = settings.wire().url(request, options.accountSid().orElse(settings.accountSid()));
        this.body = request.body();
        // What carries its own credentials is not shown even to who asked for bodies.
        this.logsBodies = settings.logsBodies() && authorizer != Authorizer.NONE;
    }

    /** Who provides what {@link #next} takes. */
    Authorizer authorizer() {
        return authorizer;
    }

    /** How long the call may still take. */
    long nanosLeft() {
        return deadline - settings.ticker().getAsLong();
    }

    /** What the call fails with because no header can be had to send it with. */
    RuntimeException withoutHeader(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return late("The time for the call ended", cause);
        }
        if (cause instanceof InterruptedException) {
            return late("The call was interrupted", cause);
        }
        if (perhapsDone && cause instanceof ApiException known) {
            return late("No access token could be had (" + known.getMessage() + ")", cause);
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** The request to send now. */
    HttpRequest next(String authorizationHeader) {
        authorization = authorizationHeader;
        started = settings.ticker().getAsLong();
        if (deadline - started <= 0) {
            // Getting an access token, or a wait that overslept, took all the time there was.
            throw late("The time for the call ended", null);
        }
        Duration left = Duration.ofNanos(deadline - started);
        HttpRequest next = new HttpRequest(request.method(), url, headers(), body, left);
        for (HttpHook hook : settings.hooks()) {
            next = hook.before(next);
        }
        if (logsBodies) {
            CallLog.body("sending", next.body());
        }
        current = next;
        sent++;
        return next;
    }

    /** An answer came. */
    Step answered(HttpResponse answer) {
        HttpRequest asked = asked();
        long took = settings.ticker().getAsLong() - started;
        CallLog.answered(asked, answer, sent, took);
        if (logsBodies) {
            CallLog.body("received", answer.body());
        }
        for (HttpHook hook : settings.hooks()) {
            hook.answered(asked, answer, Duration.ofNanos(took));
        }
        int status = answer.status();
        if (status < 400) {
            return status >= 300 && request.followsRedirects() ? redirected(answer) : done(answer);
        }
        if (status == 404 && perhapsDone && request.method().equals("DELETE")) {
            // An earlier attempt got through: it is gone, which is what was asked for.
            return done(new HttpResponse(204, answer.headers(), UrlEncoding.NOTHING));
        }
        return refused(answer);
    }

    /** No answer came. */
    Step failed(TransportException failure) {
        HttpRequest asked = asked();
        long took = settings.ticker().getAsLong() - started;
        CallLog.failed(asked, failure, sent, took);
        for (HttpHook hook : settings.hooks()) {
            hook.failed(asked, failure, Duration.ofNanos(took));
        }
        perhapsDone |= failure.reach() == Reach.MAYBE_RECEIVED && !request.harmless();
        Supplier<ApiException> asFailure = () -> withoutAnswer(asked, failure);
        return RetryRule.mayRepeat(request.repeatable(), failure.reach())
                ? again(null, RetryBudget.COST, asFailure)
                : new Step.Failed(asFailure.get());
    }

    private Step refused(HttpResponse answer) {
        int status = answer.status();
        Processing processing = request.harmless() ? Processing.NOT_PROCESSED : RetryRule.processing(status);
        perhapsDone |= processing == Processing.UNKNOWN;
        ApiError error = ErrorBodies.read(answer, perhapsDone ? Processing.UNKNOWN : processing);
        if (status == 401 && !renewed && authorizer.renew(authorization)) {
            renewed = true;
            return new Step.Again(Duration.ZERO, () -> Failures.of(error, false, null));
        }
        Duration retryAfter =
                RetryRule.retryAfter(answer.headers(), settings.clock().instant());
        boolean ambiguous = processing == Processing.UNKNOWN;
        Supplier<ApiException> asFailure = () -> Failures.of(error, ambiguous, retryAfter);
        boolean may = RetryRule.mayRepeat(request.repeatable(), status, error.code(), retryAfter != null);
        return may
                ? again(retryAfter, status == 429 ? RetryBudget.COST_OF_LIMIT : RetryBudget.COST, asFailure)
                : new Step.Failed(asFailure.get());
    }

    private Step again(@Nullable Duration retryAfter, int cost, Supplier<ApiException> asFailure) {
        if (retries >= maxRetries) {
            return new Step.Failed(asFailure.get());
        }
        Duration wait = RetryRule.delay(
                settings.retries(), retries + 1, retryAfter, settings.chance().getAsDouble());
        boolean late = wait == null || wait.toNanos() >= nanosLeft();
        if (wait == null || late || !settings.budget().take(cost)) {
            return new Step.Failed(asFailure.get());
        }
        retries++;
        CallLog.waiting(asked(), wait);
        return new Step.Again(wait, asFailure);
    }

    private Step done(HttpResponse answer) {
        settings.budget().earn();
        ApiResponse response = ApiResponse.of(answer, sent);
        var look = request.options().onResponse();
        if (look != null) {
            look.accept(response);
        }
        return new Step.Done(response);
    }

    private Step redirected(HttpResponse answer) {
        String location = answer.headers().first("Location").orElse(null);
        if (location == null || answer.status() == 304) {
            return done(answer);
        }
        URI here = asked().url();
        Processing none = Processing.NOT_PROCESSED;
        if (++redirects > MOST_REDIRECTS) {
            return new Step.Failed(ConnectionException.of(
                    ApiError.withoutAnswer("More than " + MOST_REDIRECTS + " redirects", none), null));
        }
        URI there;
        try {
            there = here.resolve(location);
        } catch (IllegalArgumentException malformed) {
            return new Step.Failed(
                    ConnectionException.of(ApiError.withoutAnswer("A redirect to what is no URL", none), malformed));
        }
        if (there.getHost() == null
                || !("https".equalsIgnoreCase(there.getScheme()) || "http".equalsIgnoreCase(there.getScheme()))) {
            return new Step.Failed(ConnectionException.of(
                    ApiError.withoutAnswer("A redirect to what is no address of a web server", none), null));
        }
        boolean same = here.getScheme().equalsIgnoreCase(there.getScheme())
                && here.getRawAuthority().equalsIgnoreCase(there.getRawAuthority());
        foreign |= !same;
        url = there;
        return new Step.Again(
                Duration.ZERO,
                () -> ConnectionException.of(ApiError.withoutAnswer("Interrupted before a redirect", none), null));
    }

    private ApiException late(String why, @Nullable Throwable cause) {
        String what = why + " before it was sent" + (sent == 0 ? "" : " again");
        return perhapsDone
                ? AmbiguousException.of(
                        ApiError.withoutAnswer(what, Processing.UNKNOWN).explained(Failures.AMBIGUOUS), cause)
                : ConnectionException.of(ApiError.withoutAnswer(what, Processing.NOT_PROCESSED), cause);
    }

    private ApiException withoutAnswer(HttpRequest asked, TransportException failure) {
        String what = "No answer to " + asked.method() + " "
                + Redaction.path(asked.url().toString()) + ": " + failure.getMessage();
        if (perhapsDone) {
            return AmbiguousException.of(
                    ApiError.withoutAnswer(what, Processing.UNKNOWN).explained(Failures.AMBIGUOUS), failure);
        }
        boolean notSent = failure.reach() == Reach.NOT_SENT;
        String more = notSent ? " (the request was not sent)" : "";
        return ConnectionException.of(ApiError.withoutAnswer(what + more, Processing.NOT_PROCESSED), failure);
    }

    private HttpHeaders headers() {
        // To another host goes nothing that may be a secret, and what the user adds may be one.
        HttpHeaders all = settings.wire().headers(request, foreign ? "" : authorization);
        HttpHeaders own = foreign
                ? HttpHeaders.empty()
                : request.headers().replacedBy(request.options().headers());
        if (request.followsRedirects()) {
            own = own.first("Accept").isPresent() ? own : own.plus("Accept", "*/*");
        }
        return own.size() == 0 ? all : all.replacedBy(own);
    }

    private HttpRequest asked() {
        if (current == null) {
            throw new IllegalStateException("no attempt was made yet");
        }
        return current;
    }
}
