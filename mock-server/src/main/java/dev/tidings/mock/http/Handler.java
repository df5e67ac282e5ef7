package dev.tidings.mock.http;

import java.util.concurrent.CompletionStage;

/** The whole server as engines see it. Never blocks; an answer that takes time completes later. */
@FunctionalInterface
public interface Handler {
    /** Answers {@code request}; never completes exceptionally. */
    CompletionStage<Response> handle(Request request);

    /** How much of a body it looks at, in bytes, if {@code method} is called on {@code path}; engines may drop the rest. */
    default int mostBody(String method, String authority, String path) {
        return Pipeline.MAX_BODY;
    }
}
