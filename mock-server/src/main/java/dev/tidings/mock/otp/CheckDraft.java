package dev.tidings.mock.otp;

import org.jspecify.annotations.Nullable;

/**
 * A check, as it was asked for.
 *
 * @param which the SID of the verification, or its recipient
 * @param code what was entered; null if there was nothing to enter; a secret
 * @param amount what is paid; null for nothing
 * @param payee who gets it; null for nobody
 * @param snaToken what the device got from silent network auth; null for nothing; a secret
 */
public record CheckDraft(
        String which,
        @Nullable String code,
        @Nullable String amount,
        @Nullable String payee,
        @Nullable String snaToken) {
    /** Without code and token. */
    @Override
    public String toString() {
        return "CheckDraft[" + which + "]";
    }
}
