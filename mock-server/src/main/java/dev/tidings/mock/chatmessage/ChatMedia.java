package dev.tidings.mock.chatmessage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded to be said something with.
 *
 * @param sid {@code ME…}
 * @param accountSid whose it is
 * @param serviceSid in which chat service
 * @param author who uploaded it; null if that was not told
 * @param size in bytes
 * @param contentType without parameters
 * @param filename its name; null if it has none
 * @param secret what links to it are signed with
 * @param use where it was said; null until it was
 * @param created when
 * @param updated when it last changed
 */
public record ChatMedia(
        String sid,
        String accountSid,
        String serviceSid,
        @Nullable String author,
        long size,
        String contentType,
        @Nullable String filename,
        String secret,
        @Nullable Use use,
        Instant created,
        Instant updated) {
    /** The host that files are uploaded to and read from. */
    static final String HOST = "https://mcs.us1.twilio.com";

    /**
     * The one message that a file comes with.
     *
     * @param conversationSid where it was said
     * @param messageSid which it is
     */
    public record Use(String conversationSid, String messageSid) {}

    /** Its path on its host. */
    String path() {
        return "/v1/Services/" + serviceSid + "/Media/" + sid;
    }

    /** Where a channel's message finds it. */
    String contentUrl() {
        return HOST + path() + "/Content";
    }

    ChatMessage.Attachment attachment() {
        return new ChatMessage.Attachment(sid, size, contentType, filename);
    }

    ChatMedia usedIn(Use next, Instant at) {
        return new ChatMedia(
                sid, accountSid, serviceSid, author, size, contentType, filename, secret, next, created, at);
    }
}
