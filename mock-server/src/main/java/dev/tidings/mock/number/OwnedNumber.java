package dev.tidings.mock.number;

import java.time.Instant;

/**
 * A phone number or short code that an account owns.
 *
 * @param sid {@code PN…}, or {@code SC…} of a short code
 * @param accountSid whose it is
 * @param address E.164 with plus, or the digits of a short code
 * @param region ISO 3166 code in upper case
 * @param type the kind of number
 * @param capabilities what it can do
 * @param perSecond message segments that it sends a second; 0 for as many as there are
 * @param hooks which application hears of messages to it
 * @param created when
 */
public record OwnedNumber(
        String sid,
        String accountSid,
        String address,
        String region,
        NumberType type,
        Capabilities capabilities,
        int perSecond,
        InboundHooks hooks,
        Instant created) {
    /** Whether it is a short code. */
    public boolean isShortCode() {
        return type == NumberType.SHORT_CODE;
    }

    /** This number with other capabilities. */
    public OwnedNumber withCapabilities(Capabilities next) {
        return new OwnedNumber(sid, accountSid, address, region, type, next, perSecond, hooks, created);
    }

    /** This number sending at another pace; 0 for as many segments as there are. */
    public OwnedNumber withPerSecond(int segments) {
        return new OwnedNumber(sid, accountSid, address, region, type, capabilities, segments, hooks, created);
    }

    /** This number with another application. */
    public OwnedNumber withHooks(InboundHooks next) {
        return new OwnedNumber(sid, accountSid, address, region, type, capabilities, perSecond, next, created);
    }
}
