package dev.tidings.core.internal.json;

import org.jspecify.annotations.Nullable;

/** A body that is not what was expected; the message quotes no part of it, which may be personal data. */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
