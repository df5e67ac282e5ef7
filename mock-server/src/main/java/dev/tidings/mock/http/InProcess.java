package dev.tidings.mock.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Asks a handler without a socket, and lets its answers arrive as late and as broken as a socket would. */
final class InProcess {
    private final Handler handler;

    InProcess(Handler handler) {
        this.handler = handler;
    }

    /** The answer when it has arrived; fails with {@link EOFException} if the connection would have broken. */
    CompletableFuture<Response> ask(Request request) {
        CompletableFuture<Response> answer = handler.handle(request).toCompletableFuture();
        // Kept apart from the general case: this is the path of every undisturbed call.
        if (answer.isDone()
                && !answer.isCompletedExceptionally()
                && answer.join().transmission().equals(Transmission.PROMPT)) {
            return answer;
        }
        return answer.thenCompose(InProcess::arrive);
    }

    private static CompletableFuture<Response> arrive(Response response) {
        Transmission how = response.transmission();
        long millis = how.delay().plus(how.spread()).toMillis();
        if (millis == 0) {
            return CompletableFuture.completedFuture(whole(response));
        }
        Executor later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(() -> whole(response), later);
    }

    private static Response whole(Response response) {
        int cut = response.transmission().cutAfter().orElse(Integer.MAX_VALUE);
        if (cut == 0 || cut < response.body().length) {
            IOException broken = new EOFException(
                    cut == 0
                            ? "connection broken before the answer"
                            : "connection broken " + cut + " bytes into the body");
            throw new CompletionException(broken);
        }
        return response;
    }
}
