package dev.tidings.messaging.webhook;

import dev.tidings.messaging.message.MediaSid;
import java.util.Optional;

/**
 * A file that came with an inbound message.
 *
 * @param url where it is; {@link dev.tidings.messaging.message.MessageMedia#download} fetches it with credentials
 * @param contentType its MIME type
 */
public record InboundMedia(String url, Optional<String> contentType) {
    /** Its SID, which its address ends with; empty if the backend keeps it elsewhere. */
    public Optional<MediaSid> sid() {
        String last = url.substring(url.lastIndexOf('/') + 1);
        try {
            return Optional.of(MediaSid.of(last));
        } catch (IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
