package dev.tidings.core.webhook;

/**
 * Says whether a webhook carries the signature it must carry and, if not, why. For logs: tell the caller no more than a
 * status 403.
 *
 * @param reason what was found
 * @param explanation one or two sentences for whoever has to put it right; names parameters, never their values
 */
public record WebhookVerdict(Reason reason, String explanation) {
    /** Whether the request was signed with one of the verifier's tokens, its body included. */
    public boolean valid() {
        return reason == Reason.VALID;
    }

    /** What was found. */
    public enum Reason {
        /** Signed with one of the tokens. */
        VALID,
        /** There is no signature, or it is blank. */
        NO_SIGNATURE,
        /** The signature cannot be one: it is not 28 characters of Base64. */
        MALFORMED_SIGNATURE,
        /** The URL has neither scheme and host of its own nor anything to take them from. */
        UNUSABLE_URL,
        /** Signed with one of the tokens, for another scheme or host than the application sees: a proxy is in between. */
        OTHER_ADDRESS,
        /** Signed with one of the tokens, without the parameters that were handed in. */
        PARAMETERS_NOT_SIGNED,
        /** The URL is signed, but nothing covers the body: the query has no {@code bodySHA256}. */
        BODY_NOT_COVERED,
        /** The URL is signed, but the body is not the one whose hash it names. */
        BODY_CHANGED,
        /** None of the tokens gives this signature for what was handed in. */
        NO_MATCH
    }
}
