package dev.tidings.core;

import dev.tidings.core.error.ApiException;
import java.time.Duration;
import java.util.function.Supplier;

/** What to do after an attempt. */
sealed interface Step {
    /** The call succeeded. */
    record Done(ApiResponse response) implements Step {}

    /** The call failed for good. */
    record Failed(ApiException failure) implements Step {}

    /**
     * Another attempt is due.
     *
     * @param delay how long to wait before it
     * @param otherwise the failure, should the wait be broken off
     */
    record Again(Duration delay, Supplier<ApiException> otherwise) implements Step {}
}
