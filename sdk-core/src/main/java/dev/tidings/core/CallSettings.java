package dev.tidings.core;

import dev.tidings.core.http.HttpHook;
import dev.tidings.core.http.HttpTransport;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * What all calls of a client share.
 *
 * @param chance evenly distributed from 0 to 1, for jitter
 * @param ticker nanoseconds of a clock that never goes back, for timeouts and durations
 */
record CallSettings(
        HttpTransport transport,
        Endpoints endpoints,
        String accountSid,
        RetryPolicy retries,
        RetryBudget budget,
        Duration timeout,
        WireCache wire,
        List<HttpHook> hooks,
        boolean logsBodies,
        Clock clock,
        Sleeper sleeper,
        DoubleSupplier chance,
        LongSupplier ticker) {}
