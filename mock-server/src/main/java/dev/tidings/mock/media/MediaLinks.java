package dev.tidings.mock.media;

import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.time.Instant;

/** Links that open a file of a message without credentials for a while. */
final class MediaLinks {
    /** How long a link opens its file. */
    static final Duration LIFETIME = Duration.ofHours(4);

    /**
     * Where files are served. The real backend sends callers to a host of its own, which would lead away from this server.
     * No product path begins so (they begin with a version or a product), and it stands outside of the admin API, which
     * refuses callers that came by a product's host.
     */
    static final String ROOT = "/cdn";

    private MediaLinks() {}

    /** Path and query of a link to {@code media}, good from {@code now} on for {@link #LIFETIME}. */
    static String path(Media media, Instant now) {
        return place(media) + '?' + link(media).query(now.plus(LIFETIME));
    }

    /**
     * Lets the bearer of a link in.
     *
     * @throws ApiError 20404 if the link was not made here, 20410 if its time is over
     */
    static void require(Media media, String expires, String signature, Instant now) {
        Instant end = link(media).end(expires, signature).orElseThrow(() -> ApiError.notFound(place(media)));
        if (!now.isBefore(end)) {
            throw new ApiError(
                    20410, 410, "The link to " + media.sid() + " was good until " + end + ": follow " + media.path());
        }
    }

    private static String place(Media media) {
        return ROOT + '/' + media.accountSid() + '/' + media.sid();
    }

    private static SignedLink link(Media media) {
        return new SignedLink(media.sid(), media.secret());
    }
}
