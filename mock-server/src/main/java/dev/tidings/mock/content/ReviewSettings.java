package dev.tidings.mock.content;

import dev.tidings.mock.network.Refused;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How WhatsApp reviews templates that it has nothing against.
 *
 * @param verdict {@link ApprovalStatus#APPROVED}, {@link ApprovalStatus#REJECTED}, or {@link ApprovalStatus#PENDING} to leave it
 *     open until somebody says
 * @param reason why it rejects; null unless it does
 * @param handOver from {@code received} to {@code pending}
 * @param review from {@code pending} to the verdict
 */
public record ReviewSettings(
        ApprovalStatus verdict, @Nullable String reason, Duration handOver, Duration review) {
    private static final Duration LONGEST = Duration.ofDays(365);

    /** What holds until it is changed: approved within a minute. Out there it takes minutes, and up to two days. */
    public static final ReviewSettings USUAL =
            new ReviewSettings(ApprovalStatus.APPROVED, null, Duration.ofSeconds(5), Duration.ofSeconds(45));

    /** Refuses what cannot be. */
    public ReviewSettings {
        if (verdict != ApprovalStatus.APPROVED
                && verdict != ApprovalStatus.REJECTED
                && verdict != ApprovalStatus.PENDING) {
            throw Refused.text("verdict", verdict.wire(), "approved, rejected or pending");
        }
        requireSensible("hand_over", handOver);
        requireSensible("review", review);
    }

    private static void requireSensible(String name, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw Refused.text(name, duration.toString(), "a duration from PT0S to P365D");
        }
    }
}
