package dev.tidings.mock.link;

import dev.tidings.mock.wire.ApiError;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private key in PEM. The runtime reads PKCS #8 ({@code PRIVATE KEY}) only; the older {@code RSA PRIVATE KEY} and
 * {@code EC PRIVATE KEY}, which openssl still writes, are the inside of one, so it is put around them.
 *
 * @param kind what stands behind {@code BEGIN}
 * @param base64 what stands between the lines
 */
record PrivateKeyPem(String kind, String base64) {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int SEQUENCE = 0x30;

    /** The algorithm identifier of RSA: 1.2.840.113549.1.1.1 without parameters. */
    private static final byte[] RSA = {
        SEQUENCE, 13, 6, 9, 42, (byte) 0x86, 72, (byte) 0x86, (byte) 0xf7, 13, 1, 1, 1, 5, 0
    };

    /** The key; a curve that it does not name is that of {@code certificate}. */
    PrivateKey read(X509Certificate certificate) {
        if (kind.equals("ENCRYPTED PRIVATE KEY") || base64.contains("ENCRYPTED")) {
            throw invalid("it is encrypted");
        }
        if (kind.equals("EC PRIVATE KEY")
                && !certificate.getPublicKey().getAlgorithm().equals("EC")) {
            throw ApiError.badRequest(30119, "The private key in TlsCert is of another kind than the certificate's");
        }
        byte[] der;
        try {
            der = Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException broken) {
            throw invalid(String.valueOf(broken.getMessage()));
        }
        byte[] wrapped = switch (kind) {
            case "RSA PRIVATE KEY" -> pkcs8(RSA, der);
            case "EC PRIVATE KEY" -> pkcs8(algorithm(certificate.getPublicKey().getEncoded()), der);
            default -> der;
        };
        for (String each : ALGORITHMS) {
            PrivateKey key = read(each, wrapped);
            if (key != null) {
                return key;
            }
        }
        throw invalid("it is none of " + String.join(", ", ALGORITHMS));
    }

    private static @Nullable PrivateKey read(String algorithm, byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException | RuntimeException another) {
            return null;
        }
    }

    private static ApiError invalid(String reason) {
        return ApiError.badRequest(30118, "The private key in TlsCert cannot be read: " + reason);
    }

    private static byte[] pkcs8(byte[] algorithm, byte[] key) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        inside.writeBytes(element(INTEGER, new byte[] {0}));
        inside.writeBytes(algorithm);
        inside.writeBytes(element(OCTETS, key));
        return element(SEQUENCE, inside.toByteArray());
    }

    /** The algorithm identifier of a public key, which is the first thing in it. */
    private static byte[] algorithm(byte[] publicKey) {
        int start = 2 + lengthBytes(publicKey, 1);
        int end = start + 2 + lengthBytes(publicKey, start + 1) + length(publicKey, start + 1);
        return java.util.Arrays.copyOfRange(publicKey, start, end);
    }

    /** How many bytes the length at {@code at} has beyond its first. */
    private static int lengthBytes(byte[] der, int at) {
        return der[at] >= 0 ? 0 : der[at] & 0x7f;
    }

    private static int length(byte[] der, int at) {
        int more = lengthBytes(der, at);
        if (more == 0) {
            return der[at];
        }
        int length = 0;
        for (int i = 1; i <= more; i++) {
            length = length << 8 | (der[at + i] & 0xff);
        }
        return length;
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 5);
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            out.write(0x82);
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }
}
