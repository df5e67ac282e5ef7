package dev.tidings.mock.content;

/** Whether WhatsApp must have approved a template before it takes it. */
public enum ApprovalNeed {
    /** No. */
    NONE,
    /** Yes. */
    APPROVAL,
    /** It does not take it, approved or not. */
    IMPOSSIBLE
}
