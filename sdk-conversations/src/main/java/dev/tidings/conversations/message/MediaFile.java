package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file that was uploaded, or that a message carries; then only SID, type, size and name are told. */
public final class MediaFile extends JsonObject {
    private MediaFile(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MediaFile of(Map<String, Object> members) {
        return new MediaFile(members);
    }

    /** Its name. */
    public Optional<MediaSid> sid() {
        return parsed("sid", MediaSid::of);
    }

    /** The account that owns it. */
    public Optional<AccountSid> accountSid() {
        return parsed("account_sid", AccountSid::of);
    }

    /** The service it belongs to. */
    public Optional<ChatServiceSid> serviceSid() {
        return parsed("service_sid", ChatServiceSid::of);
    }

    /** The one message that carries it; none yet if empty. */
    public Optional<MessageSid> messageSid() {
        return parsed("message_sid", MessageSid::of);
    }

    /** Its MIME type. */
    public Optional<String> contentType() {
        return text("content_type");
    }

    /** How many bytes it has. */
    public Optional<Integer> size() {
        return number("size");
    }

    /** What it is called. */
    public Optional<String> filename() {
        return text("filename").or(() -> text("file_name"));
    }

    /** Who uploaded it. */
    public Optional<String> author() {
        return text("author");
    }

    /** When it was uploaded. */
    public Optional<Instant> dateCreated() {
        return time("date_created");
    }

    /** When it changed last. */
    public Optional<Instant> dateUpdated() {
        return time("date_updated");
    }

    /** Its address. */
    public Optional<String> url() {
        return text("url");
    }
}
