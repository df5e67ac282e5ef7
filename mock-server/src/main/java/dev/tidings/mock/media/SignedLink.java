package dev.tidings.mock.media;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes a link open a file without credentials for a while: its end and a signature with the file's own secret, so that
 * nothing is remembered for a link, and whoever knows one cannot make another.
 *
 * @param sid the file's SID
 * @param secret the file's own secret
 */
public record SignedLink(String sid, String secret) {
    /** The parameter with the end: seconds since 1970. */
    public static final String EXPIRES = "Expires";

    /** The parameter with the signature. */
    public static final String SIGNATURE = "Signature";

    private static final String ALGORITHM = "HmacSHA256";

    /** The query of a link that is good until {@code end}, to the second. */
    public String query(Instant end) {
        String expires = Long.toString(end.getEpochSecond());
        return EXPIRES + '=' + expires + '&' + SIGNATURE + '=' + signature(expires);
    }

    /** Until when a link with these parameters is good; empty if it was not made here. */
    public Optional<Instant> end(String expires, String signature) {
        boolean ours = MessageDigest.isEqual(
                signature(expires).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(Instant.ofEpochSecond(Long.parseLong(expires))) : Optional.empty();
    }

    private String signature(String expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((sid + '.' + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
