package dev.tidings.mock.http;

import java.util.concurrent.CompletionStage;

/** The whole server as engines see it. Never blocks; an answer that takes time completes later. */
@FunctionalInterface
public interface Handler {
    /** Answers {@code request}; never completes exceptionally. */
    CompletionStage<Response> handle(Request request);
}
