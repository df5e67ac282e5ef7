package dev.tidings.verify.device;

import java.security.MessageDigest;
import java.security.SecureRandom;

/** What an authenticator app and the backend share. It is never printed; {@link #base32} gives it out. */
public final class TotpSecret {
    /** As many bytes as SHA-1 has, which is what RFC 4226 recommends. */
    private static final int BYTES = 20;

    private final byte[] bytes;

    private TotpSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a secret in Base32, as {@code binding.secret} of a new factor has it. Case, spaces and padding do not matter.
     *
     * @throws IllegalArgumentException if {@code base32} is none; the message does not show it
     */
    public static TotpSecret of(String base32) {
        byte[] bytes = Base32.read(base32);
        if (bytes.length == 0) {
            throw new IllegalArgumentException("the secret is empty");
        }
        return new TotpSecret(bytes);
    }

    /** Takes a secret that is there as bytes. */
    public static TotpSecret of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("the secret is empty");
        }
        return new TotpSecret(bytes.clone());
    }

    /** Draws a secret of 20 bytes, for a factor that brings its own. */
    public static TotpSecret random() {
        return random(new SecureRandom());
    }

    /** Draws a secret of 20 bytes from {@code chance}. */
    public static TotpSecret random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /** The secret in Base32 without padding, to be shown to its owner and nobody else. */
    public String base32() {
        return Base32.write(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotpSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    /** The same for all, so that it tells nothing. */
    @Override
    public int hashCode() {
        return TotpSecret.class.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TotpSecret of " + bytes.length + " bytes";
    }
}
