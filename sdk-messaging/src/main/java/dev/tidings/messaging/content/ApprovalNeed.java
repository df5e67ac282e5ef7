package dev.tidings.messaging.content;

/** Whether a message on WhatsApp needs a template that was approved. */
public enum ApprovalNeed {
    /** It can be sent without. */
    FREE,
    /** It must have been approved. */
    APPROVED,
    /** It cannot be sent, approved or not. */
    IMPOSSIBLE
}
