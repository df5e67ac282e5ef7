package dev.tidings.mock.otp;

import dev.tidings.mock.wire.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What a command says, be it a refusal that is to be remembered: one that it throws has not happened.
 *
 * @param value what it says; null if it refuses
 * @param refusal why it does not; null if it does
 * @param <T> what it says
 */
record Answer<T>(@Nullable T value, @Nullable ApiError refusal) {
    /** It says {@code value}. */
    static <T> Answer<T> of(T value) {
        return new Answer<>(value, null);
    }

    /** It refuses. */
    static <T> Answer<T> refused(ApiError refusal) {
        return new Answer<>(null, refusal);
    }

    /**
     * What it says, when it stands.
     *
     * @throws ApiError if it refuses
     */
    T get() {
        if (refusal != null) {
            throw refusal;
        }
        if (value == null) {
            throw new IllegalStateException("neither an answer nor a refusal");
        }
        return value;
    }
}
