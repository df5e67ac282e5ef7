package dev.tidings.core;

import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.TransportException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One debug line an attempt: never a header, a query or a number, and bodies only for who asked for them. */
final class CallLog {
    private static final Logger LOG = LoggerFactory.getLogger(TidingsClient.class);

    private CallLog() {}

    static void answered(HttpRequest request, HttpResponse answer, int attempt, long nanos) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {}: {} in {} ms, request {}, attempt {}",
                    request.method(),
                    Redaction.path(request.url().toString()),
                    answer.status(),
                    nanos / 1_000_000,
                    answer.headers().first("Twilio-Request-Id").orElse("unknown"),
                    attempt);
        }
    }

    static void failed(HttpRequest request, TransportException failure, int attempt, long nanos) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {}: no answer after {} ms ({}, {}), attempt {}",
                    request.method(),
                    Redaction.path(request.url().toString()),
                    nanos / 1_000_000,
                    failure.reach(),
                    failure.getMessage(),
                    attempt);
        }
    }

    static void waiting(HttpRequest request, Duration wait) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{} {}: again in {} ms",
                    request.method(),
                    Redaction.path(request.url().toString()),
                    wait.toMillis());
        }
    }

    static void body(String direction, byte[] body) {
        if (LOG.isDebugEnabled() && body.length > 0) {
            LOG.debug("{} {}", direction, new String(body, StandardCharsets.UTF_8));
        }
    }
}
