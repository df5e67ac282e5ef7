package dev.tidings.core;

import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs calls to their end, waiting on the caller's thread or on none. */
final class Caller {
    private final HttpTransport transport;
    private final Sleeper sleeper;

    Caller(CallSettings settings) {
        this.transport = settings.transport();
        this.sleeper = settings.sleeper();
    }

    ApiResponse call(Attempts attempts) {
        while (true) {
            Step step = attempt(attempts);
            if (step instanceof Step.Done done) {
                return done.response();
            }
            if (step instanceof Step.Failed failed) {
                throw failed.failure();
            }
            Step.Again again = (Step.Again) step;
            try {
                sleeper.sleep(again.delay());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw again.otherwise().get();
            }
        }
    }

    private Step attempt(Attempts attempts) {
        var request = attempts.next(header(attempts));
        HttpResponse answer;
        try {
            answer = transport.send(request);
        } catch (TransportException failure) {
            return attempts.failed(failure);
        }
        return attempts.answered(answer);
    }

    /** Waits no longer than the call may take: a token is fetched for many calls, and by the patience of none. */
    private static String header(Attempts attempts) {
        CompletableFuture<String> header = attempts.authorizer().headerAsync();
        try {
            return header.isDone() ? header.join() : header.get(attempts.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw attempts.withoutHeader(stop);
        } catch (CompletionException | ExecutionException | TimeoutException failure) {
            throw attempts.withoutHeader(cause(failure));
        }
    }

    CompletableFuture<ApiResponse> callAsync(Attempts attempts) {
        CompletableFuture<ApiResponse> result = new CompletableFuture<>();
        attemptAsync(attempts, result);
        return result;
    }

    private void attemptAsync(Attempts attempts, CompletableFuture<ApiResponse> result) {
        if (result.isDone()) {
            return; // Cancelled meanwhile.
        }
        CompletableFuture<String> header = attempts.authorizer().headerAsync();
        if (!header.isDone()) {
            header = header.orTimeout(attempts.nanosLeft(), TimeUnit.NANOSECONDS);
        }
        var unused = header.whenComplete((value, failure) -> {
            try {
                if (failure != null) {
                    throw attempts.withoutHeader(cause(failure));
                }
                sendAsync(attempts, value, result);
            } catch (Throwable broken) { // A hook's, or a transport's; without this nobody would hear of it.
                result.completeExceptionally(broken);
            }
        });
    }

    private void sendAsync(Attempts attempts, String header, CompletableFuture<ApiResponse> result) {
        CompletableFuture<HttpResponse> exchange = transport.sendAsync(attempts.next(header));
        var unused = exchange.whenComplete((answer, failure) -> {
            try {
                proceed(attempts, result, step(attempts, answer, failure));
            } catch (Throwable broken) { // A hook's, or a transport's; without this nobody would hear of it.
                result.completeExceptionally(broken);
            }
        });
        if (!exchange.isDone()) {
            var unusedEither = result.whenComplete((answer, failure) -> exchange.cancel(false));
        }
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        Throwable cause = failure.getCause();
        return wrapped && cause != null ? cause : failure;
    }

    private static Step step(Attempts attempts, @Nullable HttpResponse answer, @Nullable Throwable failure)
            throws Throwable {
        if (answer != null) {
            return attempts.answered(answer);
        }
        Throwable cause = failure == null ? null : cause(failure);
        if (cause instanceof TransportException known) {
            return attempts.failed(known);
        }
        throw cause == null ? new IllegalStateException("the transport gave neither answer nor failure") : cause;
    }

    private void proceed(Attempts attempts, CompletableFuture<ApiResponse> result, Step step) {
        if (step instanceof Step.Done done) {
            result.complete(done.response());
        } else if (step instanceof Step.Failed failed) {
            result.completeExceptionally(failed.failure());
        } else if (step instanceof Step.Again again) {
            var unused = sleeper.after(again.delay()).whenComplete((passed, broken) -> {
                if (broken != null) {
                    result.completeExceptionally(again.otherwise().get());
                } else {
                    attemptAsync(attempts, result);
                }
            });
        }
    }
}
