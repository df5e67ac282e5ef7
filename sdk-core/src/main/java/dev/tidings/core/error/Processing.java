package dev.tidings.core.error;

/** What is known about whether the backend acted on a request that failed. */
public enum Processing {
    /** Certainly nothing was changed: the request was refused, never arrived, or only reads. */
    NOT_PROCESSED,
    /** It may or may not have happened. */
    UNKNOWN,
    /** It happened; only the answer was lost. */
    PROCESSED
}
