package dev.tidings.core.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No whole answer came: the connection was refused or broke, or time ran out. */
public final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;

    /** How far the request had come when the exchange failed: decides whether sending it again is safe. */
    public enum Reach {
        /** Certainly never received: name not resolved, connection refused, TLS failed, connect timed out. */
        NOT_SENT,
        /** Sent at least in part: the other side may have acted on it. */
        MAYBE_RECEIVED
    }

    /** The reach of the request. */
    private final Reach reach;

    /** A failure at {@code reach}, for {@code message}. */
    public TransportException(Reach reach, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reach = reach;
    }

    /** How far the request had come. */
    public Reach reach() {
        return reach;
    }
}
