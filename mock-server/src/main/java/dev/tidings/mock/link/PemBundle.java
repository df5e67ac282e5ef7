package dev.tidings.mock.link;

import dev.tidings.mock.wire.ApiError;
import java.io.ByteArrayInputStream;
import java.net.IDN;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, its chain and its private key, as somebody uploads them in one PEM text.
 *
 * <p>For the maintainer: really read with the runtime's own classes, so that what a web server would not take is not taken
 * here either. Nobody's trust store is asked: certificates of a test authority are fine, self-signed ones are not. The key
 * is checked and forgotten.
 */
final class PemBundle {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    /** A general name of a certificate that is a DNS name. */
    private static final int DNS_NAME = 2;

    private final X509Certificate leaf;

    private PemBundle(X509Certificate leaf) {
        this.leaf = leaf;
    }

    /**
     * The bundle in {@code pem}.
     *
     * @throws ApiError with 30120 if there is nothing in it; 30116 if certificate or key is missing; 30117 or 30118 if one of
     *     them cannot be read; 30119 if they do not belong together; 30129 if the certificate is self-signed; 30102 if it or
     *     one of its chain has expired at {@code now}
     */
    static PemBundle read(String pem, Instant now) {
        List<X509Certificate> chain = new ArrayList<>();
        List<PrivateKeyPem> keys = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(pem);
        boolean any = false;
        while (blocks.find()) {
            any = true;
            String kind = blocks.group(1);
            if (kind.equals("CERTIFICATE")) {
                chain.add(certificate(blocks.group(2)));
            } else if (kind.endsWith("PRIVATE KEY")) {
                keys.add(new PrivateKeyPem(kind, blocks.group(2)));
            }
        }
        if (!any) {
            throw ApiError.badRequest(30120, "TlsCert holds neither a certificate nor a private key in PEM");
        }
        if (chain.isEmpty() || keys.isEmpty()) {
            throw ApiError.badRequest(
                    30116, "TlsCert holds no " + (chain.isEmpty() ? "certificate" : "private key") + " in PEM");
        }
        X509Certificate leaf = chain.get(0);
        requirePair(leaf, keys.get(0).read(leaf));
        requireIssued(leaf);
        for (X509Certificate each : chain) {
            if (!now.isBefore(each.getNotAfter().toInstant())) {
                throw ApiError.badRequest(
                        30102,
                        "The certificate of " + each.getSubjectX500Principal() + " expired at "
                                + each.getNotAfter().toInstant());
            }
        }
        return new PemBundle(leaf);
    }

    private static X509Certificate certificate(String base64) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64.strip());
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException | IllegalArgumentException unreadable) {
            throw ApiError.badRequest(30117, "A certificate in TlsCert cannot be read: " + unreadable.getMessage());
        }
    }

    /** Signs with the one and verifies with the other, which goes for every kind of key. */
    private static void requirePair(X509Certificate leaf, PrivateKey key) {
        byte[] sample = {1, 2, 3};
        try {
            Signature signature = Signature.getInstance(signatureOf(key));
            signature.initSign(key);
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(leaf.getPublicKey());
            signature.update(sample);
            if (signature.verify(signed)) {
                return;
            }
        } catch (GeneralSecurityException mismatch) {
            // Keys of different kinds do not even verify.
        }
        throw ApiError.badRequest(
                30119,
                "The private key in TlsCert is not that of the first certificate, of "
                        + leaf.getSubjectX500Principal());
    }

    private static String signatureOf(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }

    private static void requireIssued(X509Certificate leaf) {
        X500Principal subject = leaf.getSubjectX500Principal();
        if (!leaf.getIssuerX500Principal().equals(subject)) {
            return;
        }
        try {
            leaf.verify(leaf.getPublicKey());
        } catch (GeneralSecurityException byAnother) {
            return;
        }
        throw ApiError.badRequest(30129, "The certificate of " + subject + " is self-signed");
    }

    /** When the certificate expires. */
    Instant expires() {
        return leaf.getNotAfter().toInstant();
    }

    /** Whether the certificate is for {@code host}, by an alternative name or, if it has none, by its common name. */
    boolean fits(String host) {
        List<String> names = dnsNames();
        if (names.isEmpty()) {
            Matcher common = Pattern.compile("(?:^|,)\\s*CN=([^,]+)")
                    .matcher(leaf.getSubjectX500Principal().getName());
            return common.find() && covers(common.group(1), host);
        }
        return names.stream().anyMatch(each -> covers(each, host));
    }

    private List<String> dnsNames() {
        List<String> names = new ArrayList<>();
        for (List<?> each : alternativeNames()) {
            if (Integer.valueOf(DNS_NAME).equals(each.get(0))) {
                names.add(String.valueOf(each.get(1)));
            }
        }
        return names;
    }

    private Collection<List<?>> alternativeNames() {
        try {
            @Nullable Collection<List<?>> names = leaf.getSubjectAlternativeNames();
            return names == null ? List.of() : names;
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }

    /** A star stands for one label. */
    private static boolean covers(String name, String host) {
        String pattern = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        int dot = host.indexOf('.');
        return pattern.equals(host)
                || (pattern.startsWith("*.") && dot > 0 && pattern.substring(1).equals(host.substring(dot)));
    }
}
