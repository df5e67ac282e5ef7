package dev.tidings.mock.otp;

import org.jspecify.annotations.Nullable;

/**
 * One URL that a device is to open over its carrier's network.
 *
 * @param token that stands in it
 * @param verificationSid for which it is
 * @param attemptSid {@code VL…}
 * @param to whose device it must be
 * @param clientToken what the device gets and must hand in with the check; null for nothing; a secret
 * @param opened whether it was opened
 * @param errorCode what came of that; 0 if it was the right device
 */
record SnaTicket(
        String token,
        String verificationSid,
        String attemptSid,
        String to,
        @Nullable String clientToken,
        boolean opened,
        int errorCode) {
    /** Opened, with that result. */
    SnaTicket opened(int code) {
        return new SnaTicket(token, verificationSid, attemptSid, to, clientToken, true, code);
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "SnaTicket[" + verificationSid + ", " + (opened ? errorCode : "not opened") + "]";
    }
}
