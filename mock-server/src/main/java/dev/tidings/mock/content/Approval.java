package dev.tidings.mock.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of WhatsApp about a template, and what became of it.
 *
 * @param name of the template at WhatsApp, without what Twilio puts behind it; empty if it was not submitted
 * @param category {@code UTILITY}, {@code MARKETING} or {@code AUTHENTICATION}; empty if it was not submitted
 * @param contentType the type submitted; null if it was not
 * @param status how far it has come
 * @param rejectionReason empty unless it was rejected
 * @param allowCategoryChange whether WhatsApp may put it into another category
 */
public record Approval(
        String name,
        String category,
        @Nullable ContentType contentType,
        ApprovalStatus status,
        String rejectionReason,
        boolean allowCategoryChange) {
    /** That of a template nobody submitted. */
    public static final Approval NONE = new Approval("", "", null, ApprovalStatus.UNSUBMITTED, "", true);

    /** Whether it was submitted, whatever became of it. */
    public boolean submitted() {
        return status != ApprovalStatus.UNSUBMITTED;
    }

    /** Whether it may be sent to users who have not written for 24 hours. */
    public boolean approved() {
        return status == ApprovalStatus.APPROVED;
    }

    /** Why it cannot be sent at all on WhatsApp: 63040 rejected, 63041 paused, 63042 disabled; empty if it can. */
    public Optional<Integer> errorCode() {
        return Approvals.code(status).filter(code -> status != ApprovalStatus.APPROVED);
    }

    Approval in(ApprovalStatus next, String reason) {
        return new Approval(name, category, contentType, next, reason, allowCategoryChange);
    }
}
