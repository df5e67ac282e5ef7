package dev.tidings.core.http;

import java.time.Duration;

/**
 * Sees every attempt of every call, to add a header, a trace or a measurement. Called on the thread that sends, or, of
 * asynchronous calls, on the one that brings the answer; must not block. What it throws fails the call.
 */
public interface HttpHook {
    /** Called before an attempt; what it returns is sent. */
    default HttpRequest before(HttpRequest request) {
        return request;
    }

    /** Called when an answer of whatever status has come. */
    default void answered(HttpRequest request, HttpResponse response, Duration took) {}

    /** Called when no answer came. */
    default void failed(HttpRequest request, TransportException failure, Duration took) {}
}
