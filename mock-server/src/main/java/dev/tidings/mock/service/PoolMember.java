package dev.tidings.mock.service;

import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.world.Transaction;
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

    /** {@code number} as a member of the pool of {@code service}. */
    public static PoolMember of(Transaction tx, MessagingService service, OwnedNumber number) {
        return new PoolMember(
                number.sid(),
                service.sid(),
                service.accountSid(),
                number.isShortCode() ? Kind.SHORT_CODE : Kind.NUMBER,
                number.address(),
                number.region(),
                number.capabilities(),
                tx.now());
    }

    /** The name {@code name} for all countries, which stands in no pool and so has no SID. */
    public static PoolMember of(Transaction tx, MessagingService service, String name) {
        return new PoolMember(
                name, service.sid(), service.accountSid(), Kind.ALPHANUMERIC, name, "", Capabilities.SMS, tx.now());
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
