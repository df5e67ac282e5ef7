package dev.tidings.mock.proof;

import java.util.Locale;

/** The hash that one-time codes are made with. */
public enum CodeAlgorithm {
    /** HMAC-SHA-1, which every authenticator app knows. */
    SHA1("HmacSHA1", 20),
    /** HMAC-SHA-256. */
    SHA256("HmacSHA256", 32),
    /** HMAC-SHA-512. */
    SHA512("HmacSHA512", 64);

    private final String mac;
    private final int seedLength;

    CodeAlgorithm(String mac, int seedLength) {
        this.mac = mac;
        this.seedLength = seedLength;
    }

    /** Bytes of a seed: as many as the hash has, as RFC 6238 section 5.1 advises. */
    public int seedLength() {
        return seedLength;
    }

    /** The name on the wire, such as {@code sha1}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mac() {
        return mac;
    }
}
