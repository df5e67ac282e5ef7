package dev.tidings.mock.factor;

import dev.tidings.mock.wire.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What came of showing a code or signature. A refusal stands here instead of being thrown, since a try counts even if it is refused,
 * and a command that throws leaves no trace.
 *
 * @param value what stands from now on
 * @param refusal how the caller is refused; null if it is not
 * @param <T> a factor or a challenge
 */
public record Verdict<T>(T value, @Nullable ApiError refusal) {
    /** What the caller gets to see. */
    public static <T> Verdict<T> of(T value) {
        return new Verdict<>(value, null);
    }

    /**
     * What the caller gets to see.
     *
     * @throws ApiError if it is refused
     */
    public T orThrow() {
        if (refusal != null) {
            throw refusal;
        }
        return value;
    }
}
