package dev.tidings.mock.service;

import dev.tidings.mock.number.Capabilities;
import java.time.Instant;

/**
 * A sender in the pool of a service.
 *
 * @param senderSid {@code PN…}, {@code SC…}, {@code AI…} or {@code XE…}
 * @param serviceSid the one service it is in
 * @param accountSid whose both are
 * @param kind what kind of sender
 * @param address what recipients see
 * @param region ISO 3166 code of its country, empty if it has none; of an alphanumeric sender the country it is for, empty
 *     for all
 * @param capabilities what it can do
 * @param added when it came into the pool
 */
public record PoolMember(
        String senderSid,
        String serviceSid,
        String accountSid,
        Kind kind,
        String address,
        String region,
        Capabilities capabilities,
        Instant added) {
    /** Kinds of sender, the preferred first. */
    public enum Kind {
        /** A short code. */
        SHORT_CODE,
        /** A name. */
        ALPHANUMERIC,
        /** A phone number, toll-free included. */
        NUMBER,
        /** A sender on WhatsApp, RCS or Messenger, for recipients there. */
        CHANNEL
    }

    /** Whether it can send media on the phone network. */
    public boolean mms() {
        return capabilities.mms();
    }

    /** How much of {@link #address} names its channel, such as {@code whatsapp:}; empty on the phone network. */
    String channel() {
        return channel(address);
    }

    /** How much of {@code address} names its channel, such as {@code whatsapp:}; empty on the phone network. */
    static String channel(String address) {
        return address.substring(0, address.indexOf(':') + 1);
    }
}
