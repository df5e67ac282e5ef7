package dev.tidings.mock.otp;

import java.time.Instant;

/**
 * A code that counts now.
 *
 * @param to who was sent it: E.164 with plus, or an email address
 * @param code what must be entered; a secret, which no log shows
 * @param channel on which it was sent last
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}
 * @param verificationSid {@code VE…}
 * @param expires from when on it no longer counts
 */
public record IssuedCode(
        String to,
        String code,
        OtpChannel channel,
        String accountSid,
        String serviceSid,
        String verificationSid,
        Instant expires) {
    static IssuedCode of(Verification verification) {
        return new IssuedCode(
                verification.to(),
                verification.code(),
                verification.channel(),
                verification.accountSid(),
                verification.serviceSid(),
                verification.sid(),
                verification.expires());
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "IssuedCode[" + verificationSid + " by " + channel.wire() + " to " + to + ", until " + expires + "]";
    }
}
