package dev.tidings.mock.attempt;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an attempt when it begins.
 *
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param verificationSid {@code VE…}
 * @param channel the way
 * @param to E.164 with plus, or an email address
 * @param country ISO 3166 code in upper case; null where there is none, as for email
 * @param codeLength how many characters the code has
 * @param locale of the text
 * @param carrier who serves the number; null if not known
 */
public record AttemptDraft(
        String accountSid,
        String serviceSid,
        String verificationSid,
        AttemptChannel channel,
        String to,
        @Nullable String country,
        int codeLength,
        String locale,
        @Nullable Carrier carrier) {
    /**
     * Who serves a number.
     *
     * @param mcc mobile country code
     * @param mnc mobile network code
     * @param name as people know it
     */
    public record Carrier(String mcc, String mnc, String name) {}
}
