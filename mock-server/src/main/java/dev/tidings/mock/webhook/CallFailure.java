package dev.tidings.mock.webhook;

/** Why one call got no usable answer. */
final class CallFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** What a retry policy can name. */
    enum Kind {
        /** The application was not reached. */
        CONNECT,
        /** It was reached and did not answer in time. */
        READ,
        /** Anything else. */
        OTHER
    }

    private final int code;
    private final Kind kind;

    CallFailure(int code, Kind kind, String message) {
        super(message);
        this.code = code;
        this.kind = kind;
    }

    /** What the debugger says. */
    int code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
