package dev.tidings.mock.media;

import dev.tidings.mock.wire.ApiError;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links that open a file without credentials for a while: path, end and a signature with the media's own secret, so that
 * nothing is remembered for a link, and whoever knows one cannot make another.
 */
final class MediaLinks {
    /** How long a link opens its file. */
    static final Duration LIFETIME = Duration.ofHours(4);

    /**
     * Where files are served. The real backend sends callers to a host of its own, which would lead away from this server.
     * No product path begins so (they begin with a version or a product), and it stands outside of the admin API, which
     * refuses callers that came by a product's host.
     */
    static final String ROOT = "/cdn";

    /** The parameters of a link. */
    static final String EXPIRES = "Expires";

    static final String SIGNATURE = "Signature";

    private MediaLinks() {}

    /** Path and query of a link to {@code media}, good from {@code now} on for {@link #LIFETIME}. */
    static String path(Media media, Instant now) {
        String expires = Long.toString(now.plus(LIFETIME).getEpochSecond());
        return ROOT
                + '/'
                + media.accountSid()
                + '/'
                + media.sid()
                + '?'
                + EXPIRES
                + '='
                + expires
                + '&'
                + SIGNATURE
                + '='
                + signature(media, expires);
    }

    /**
     * Lets the bearer of a link in.
     *
     * @throws ApiError 20404 if the link was not made here, 20410 if its time is over
     */
    static void require(Media media, String expires, String signature, Instant now) {
        if (!MessageDigest.isEqual(
                signature(media, expires).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8))) {
            throw ApiError.notFound(ROOT + '/' + media.accountSid() + '/' + media.sid());
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(expires));
        if (!now.isBefore(end)) {
            throw new ApiError(
                    20410, 410, "The link to " + media.sid() + " was good until " + end + ": follow " + media.path());
        }
    }

    private static String signature(Media media, String expires) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(media.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((media.sid() + '.' + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
