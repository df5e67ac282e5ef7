package dev.tidings.mock.chatmessage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation as it is now. There can be millions: what few of them have stands apart, and what its
 * conversation knows is not repeated.
 *
 * @param sid {@code IM…}
 * @param conversationSid where it was said
 * @param index its place there, counted from 0; never another one's, even when it is gone
 * @param author who said it: an identity, an address or any other name
 * @param participantSid which participant that is; null if it is none
 * @param body the text; null if there is none but media
 * @param attributes JSON, as it was written
 * @param extras what few messages have
 * @param created when it was made, or whatever was said then
 * @param updated when it was last changed, or whatever was said then
 * @param receipts what became of it with each recipient who does not chat, in the order of their joining
 */
public record ChatMessage(
        String sid,
        String conversationSid,
        int index,
        String author,
        @Nullable String participantSid,
        @Nullable String body,
        String attributes,
        Extras extras,
        Instant created,
        Instant updated,
        List<Receipt> receipts) {
    /** Who speaks if nobody is named. */
    public static final String SYSTEM = "system";

    /**
     * What few messages have.
     *
     * @param media the files that come with it
     * @param contentSid the template that it was made of; null for none
     * @param subject what it is about, for e-mail; null for none
     * @param source how it came from a phone; null if it did not
     */
    public record Extras(
            List<Attachment> media,
            @Nullable String contentSid,
            @Nullable String subject,
            @Nullable Source source) {
        /** Nothing. */
        public static final Extras NONE = new Extras(List.of(), null, null, null);

        static Extras of(
                List<Attachment> media,
                @Nullable String contentSid,
                @Nullable String subject,
                @Nullable Source source) {
            return media.isEmpty() && contentSid == null && subject == null && source == null
                    ? NONE
                    : new Extras(media, contentSid, subject, source);
        }
    }

    /**
     * A file that comes with a message.
     *
     * @param sid {@code ME…}
     * @param size in bytes
     * @param contentType without parameters
     * @param filename its name; null if it has none
     */
    public record Attachment(
            String sid,
            long size,
            String contentType,
            @Nullable String filename) {}

    /**
     * How a message came from a phone.
     *
     * @param messageSid the inbound message
     * @param channel as in {@code sms} or {@code whatsapp}
     * @param profileName as its sender is called on the channel; null if that tells none
     */
    public record Source(
            String messageSid, String channel, @Nullable String profileName) {}

    /** How far it has come with all of its recipients who do not chat; null if it has none. */
    public @Nullable Delivery delivery() {
        return receipts.isEmpty() ? null : Delivery.of(receipts);
    }

    /** The path of its resource below its service. */
    String path() {
        return "/Conversations/" + conversationSid + "/Messages/" + sid;
    }

    ChatMessage with(List<Receipt> next) {
        return new ChatMessage(
                sid, conversationSid, index, author, participantSid, body, attributes, extras, created, updated, next);
    }
}
