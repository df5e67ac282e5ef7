package dev.tidings.mock.media;

import dev.tidings.mock.wire.View;

/** Media on the wire. */
final class MediaViews {
    static final View<Media> MEDIA = View.of(
            "Media",
            (media, out) -> out.string("sid", media.sid())
                    .string("account_sid", media.accountSid())
                    .string("parent_sid", media.parentSid())
                    .string("content_type", media.contentType())
                    .rfc2822("date_created", media.created())
                    .rfc2822("date_updated", media.updated())
                    .uri("uri", media.path()));

    private MediaViews() {}
}
