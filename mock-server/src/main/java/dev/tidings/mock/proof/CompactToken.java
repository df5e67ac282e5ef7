package dev.tidings.mock.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed token in its compact form (RFC 7515 section 3.1), taken apart but not believed yet.
 *
 * @param header JSON
 * @param payload JSON
 * @param signature over the signing input
 * @param signingInput the first two parts as they came
 */
public record CompactToken(String header, String payload, byte[] signature, String signingInput) {
    /** The parts of {@code text}; empty if it is no such token. */
    public static Optional<CompactToken> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CompactToken(utf8(parts[0]), utf8(parts[1]), decoded(parts[2]), parts[0] + "." + parts[1]));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether the holder of {@code key} signed it, with ES256. */
    public boolean signedBy(DeviceKey key) {
        return key.signed(signingInput.getBytes(StandardCharsets.US_ASCII), signature, DeviceKey.Form.RAW);
    }

    private static String utf8(String part) {
        return new String(decoded(part), StandardCharsets.UTF_8);
    }

    /** Base64url as tokens have it: without padding, white space and stray bits, so that each token has one text. */
    private static byte[] decoded(String part) {
        byte[] bytes = Base64.getUrlDecoder().decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new IllegalArgumentException("not in the shortest form");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "CompactToken[…]";
    }
}
