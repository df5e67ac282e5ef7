package dev.tidings.mock.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of a factor were used so far.
 *
 * @param wrong how often a wrong one was tried to verify the factor
 * @param usedUntil the end of the last step whose code was taken: no code from before is taken again; null if none was
 */
public record CodeUse(int wrong, @Nullable Instant usedUntil) {
    /** Of a new factor. */
    public static final CodeUse NONE = new CodeUse(0, null);
}
