package dev.tidings.mock.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finished API call, for observers.
 *
 * @param at simulated instant of its arrival
 * @param request as received
 * @param response as it goes out, faults included
 * @param target what it was aimed at; null if its address named no product
 * @param caller who called; null if nobody was admitted
 * @param pathVariables by name; empty without a route
 * @param warnings what was odd about the request, such as misspelt parameters
 * @param fault why it failed on purpose; null if it did not
 * @param duration real time it took, without deliberate delays
 */
public record Exchange(
        Instant at,
        Request request,
        Response response,
        @Nullable Target target,
        @Nullable Caller caller,
        Map<String, String> pathVariables,
        List<String> warnings,
        @Nullable String fault,
        Duration duration) {}
