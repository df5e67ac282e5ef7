package dev.tidings.verify.device;

import java.util.Locale;

/** The hash that codes are made with. */
public enum TotpAlgorithm {
    /** SHA-1, which every authenticator app knows. */
    SHA1,
    /** SHA-256. */
    SHA256,
    /** SHA-512. */
    SHA512;

    /** The name in {@code Config.Alg} of a factor, such as {@code sha1}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mac() {
        return "Hmac" + name();
    }

    /** The algorithm that a factor or an address calls {@code name}, in any case. */
    static TotpAlgorithm named(String name) {
        for (TotpAlgorithm each : values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("algorithm is '" + name + "': it must be one of SHA1, SHA256, SHA512");
    }
}
