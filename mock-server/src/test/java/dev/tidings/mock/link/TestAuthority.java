package dev.tidings.mock.link;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;

/** Makes keys and certificates in memory, byte by byte as X.509 wants them, since the runtime only reads them. */
public final class TestAuthority {
    public static final TestAuthority INSTANCE = new TestAuthority();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final byte[] RSA_SIGNATURE = hex("300d06092a864886f70d01010b0500");
    private static final byte[] EC_SIGNATURE = hex("300a06082a8648ce3d040302");
    private static final byte[] ALTERNATIVE_NAME = hex("0603551d11");

    final KeyPair rsa = pair("RSA", 2048);
    public final KeyPair ec = pair("EC", 256);
    final KeyPair otherEc = pair("EC", 256);
    private final KeyPair own = pair("EC", 256);
    private final X500Principal name = new X500Principal("CN=Tidings Test Authority");

    private TestAuthority() {}

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A certificate of {@code key} for {@code host} until {@code expires}, issued by this authority. */
    public String certificate(KeyPair key, String host, Instant expires) {
        return pem("CERTIFICATE", certificate(key, new X500Principal("CN=" + host), host, expires, name, own));
    }

    /** The same without an alternative name. */
    String certificateByCommonName(KeyPair key, String host, Instant expires) {
        return pem("CERTIFICATE", certificate(key, new X500Principal("CN=" + host), "", expires, name, own));
    }

    /** The authority's own certificate, the end of a chain. */
    String chain(Instant expires) {
        return pem("CERTIFICATE", certificate(own, name, "", expires, name, own));
    }

    static String selfSigned(KeyPair key, String host, Instant expires) {
        X500Principal subject = new X500Principal("CN=" + host);
        return pem("CERTIFICATE", certificate(key, subject, host, expires, subject, key));
    }

    public static String pkcs8(KeyPair key) {
        return pem("PRIVATE KEY", key.getPrivate().getEncoded());
    }

    /** As older tools write it. */
    static String pkcs1(KeyPair key) {
        return pem("RSA PRIVATE KEY", inside(key.getPrivate(), 26));
    }

    static String sec1(KeyPair key) {
        return pem("EC PRIVATE KEY", inside(key.getPrivate(), 28));
    }

    private static byte[] inside(Key key, int offset) {
        byte[] pkcs8 = key.getEncoded();
        return Arrays.copyOfRange(pkcs8, offset, pkcs8.length);
    }

    static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END " + kind + "-----\n";
    }

    private static byte[] certificate(
            KeyPair key, X500Principal subject, String host, Instant expires, X500Principal issuer, KeyPair signer) {
        PrivateKey by = signer.getPrivate();
        byte[] algorithm = by.getAlgorithm().equals("RSA") ? RSA_SIGNATURE : EC_SIGNATURE;
        byte[] names = sequence(element(0x82, host.getBytes(StandardCharsets.US_ASCII)));
        byte[] extensions = element(0xa3, sequence(sequence(ALTERNATIVE_NAME, element(0x04, names))));
        byte[] body = sequence(
                element(0xa0, element(0x02, new byte[] {2})),
                element(0x02, BigInteger.TEN.toByteArray()),
                algorithm,
                issuer.getEncoded(),
                sequence(time(Instant.parse("2020-01-01T00:00:00Z")), time(expires)),
                subject.getEncoded(),
                key.getPublic().getEncoded(),
                host.isEmpty() ? new byte[0] : extensions);
        try {
            Signature signature =
                    Signature.getInstance(by.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(by);
            signature.update(body);
            byte[] bits = signature.sign();
            byte[] padded = new byte[bits.length + 1];
            System.arraycopy(bits, 0, padded, 1, bits.length);
            return sequence(body, algorithm, element(0x03, padded));
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] time(Instant at) {
        return element(0x18, TIME.format(at).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sequence(byte[]... elements) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] each : elements) {
            content.writeBytes(each);
        }
        return element(0x30, content.toByteArray());
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length >= 0x100) {
            out.write(0x82);
            out.write(content.length >> 8);
        } else if (content.length >= 0x80) {
            out.write(0x81);
        }
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }
}
