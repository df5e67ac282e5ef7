package dev.tidings.mock.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file that came with a message.
 *
 * @param sid {@code ME…}
 * @param accountSid whose it is
 * @param parentSid the message
 * @param contentType as its server said, without parameters
 * @param fileName as its server named it; null if it did not
 * @param source the URL that it was named by
 * @param placeholder whether nobody fetched it, and the bytes only stand for it
 * @param file what the bytes are kept under, the same for the same bytes
 * @param secret what links to the bytes are signed with
 * @param created when
 * @param updated when it last changed
 */
public record Media(
        String sid,
        String accountSid,
        String parentSid,
        String contentType,
        @Nullable String fileName,
        String source,
        boolean placeholder,
        String file,
        String secret,
        Instant created,
        Instant updated) {
    /** Its path on the API without suffix, which leads to the bytes. */
    public String path() {
        return "/2010-04-01/Accounts/" + accountSid + "/Messages/" + parentSid + "/Media/" + sid;
    }
}
