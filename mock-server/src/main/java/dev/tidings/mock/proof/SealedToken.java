package dev.tidings.mock.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that only who has the key can read or make: JWE in its compact form (RFC 7516), with a key of 32 bytes used directly
 * ({@code dir}) and AES in Galois counter mode ({@code A256GCM}, RFC 7518).
 */
public final class SealedToken {
    /** Bytes of a key. */
    public static final int KEY_LENGTH = 32;

    /** Bytes of the nonce, which must not come twice with one key. */
    public static final int NONCE_LENGTH = 12;

    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private SealedToken() {}

    /** Seals {@code payload}; {@code header} is JSON that everybody can read and nobody can change. */
    public static String seal(byte[] key, byte[] nonce, String header, String payload) {
        String protectedHeader = encoded(header.getBytes(StandardCharsets.UTF_8));
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, protectedHeader, payload.getBytes(StandardCharsets.UTF_8));
        int text = sealed.length - TAG_BITS / 8;
        byte[] ciphertext = new byte[text];
        byte[] tag = new byte[TAG_BITS / 8];
        System.arraycopy(sealed, 0, ciphertext, 0, text);
        System.arraycopy(sealed, text, tag, 0, tag.length);
        return protectedHeader + ".." + encoded(nonce) + "." + encoded(ciphertext) + "." + encoded(tag);
    }

    /** The payload of {@code token}; empty if it was not sealed with {@code key}, or was changed since. */
    public static Optional<String> open(byte[] key, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 5 || !parts[1].isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Base64.getUrlDecoder().decode(parts[2]);
            byte[] ciphertext = Base64.getUrlDecoder().decode(parts[3]);
            byte[] tag = Base64.getUrlDecoder().decode(parts[4]);
            if (nonce.length != NONCE_LENGTH || tag.length != TAG_BITS / 8) {
                return Optional.empty();
            }
            byte[] sealed = new byte[ciphertext.length + tag.length];
            System.arraycopy(ciphertext, 0, sealed, 0, ciphertext.length);
            System.arraycopy(tag, 0, sealed, ciphertext.length, tag.length);
            return Optional.of(
                    new String(run(Cipher.DECRYPT_MODE, key, nonce, parts[0], sealed), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String header, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException forged) {
            throw new IllegalArgumentException("the token was not sealed with this key", forged);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
