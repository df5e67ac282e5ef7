package dev.tidings.mock.service;

/**
 * A sender in the pool of a service.
 *
 * @param senderSid {@code PN…}, {@code SC…} or {@code AI…}
 * @param serviceSid the one service it is in
 * @param kind what kind of sender
 * @param address what recipients see
 * @param region ISO 3166 code of its country; of an alphanumeric sender the country it is for, empty for all
 * @param mms whether it can send media
 */
public record PoolMember(String senderSid, String serviceSid, Kind kind, String address, String region, boolean mms) {
    /** Kinds of sender, the preferred first. */
    public enum Kind {
        /** A short code. */
        SHORT_CODE,
        /** A name. */
        ALPHANUMERIC,
        /** A phone number, toll-free included. */
        NUMBER
    }
}
