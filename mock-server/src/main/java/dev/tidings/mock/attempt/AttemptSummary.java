package dev.tidings.mock.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many attempts were made, and how many were worth it.
 *
 * @param attempts made
 * @param converted of them
 */
public record AttemptSummary(int attempts, int converted) {
    /** How many digits behind the point are told; the others are cut off. */
    private static final int DECIMALS = 9;

    /** Made in vain, so far. */
    public int unconverted() {
        return attempts - converted;
    }

    /** How many of a hundred were converted, such as {@code 81.818181818}; {@code 0} of none, which is unconfirmed. */
    public String rate() {
        if (converted == 0) {
            return "0";
        }
        return BigDecimal.valueOf(100L * converted)
                .divide(BigDecimal.valueOf(attempts), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
