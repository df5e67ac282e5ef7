package dev.tidings.core.webhook;

/**
 * Thrown where a webhook is read that must be signed and is not: answer it with status 403, and log the message, which
 * says what is wrong and holds no values of the request.
 */
public final class UnverifiedWebhookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found. */
    private final transient WebhookVerdict verdict;

    private UnverifiedWebhookException(WebhookVerdict verdict) {
        super(verdict.explanation());
        this.verdict = verdict;
    }

    /** The refusal that {@code verdict}, which is not valid, stands for. */
    public static UnverifiedWebhookException of(WebhookVerdict verdict) {
        return new UnverifiedWebhookException(verdict);
    }

    /** What was found. */
    public WebhookVerdict verdict() {
        return verdict;
    }
}
