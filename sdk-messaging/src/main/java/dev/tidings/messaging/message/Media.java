package dev.tidings.messaging.message;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that a message carries; {@link MessageMedia#download} gets its bytes. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MediaBuilder.class)
public interface Media extends ApiModel {
    /** Its name. */
    MediaSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The message that carries it. */
    Optional<MessageSid> parentSid();

    /** Its MIME type. */
    Optional<String> contentType();

    /** When it was created, to the second. */
    Optional<Instant> dateCreated();

    /** When it changed last, to the second. */
    Optional<Instant> dateUpdated();

    /** The path of its description. */
    Optional<String> uri();

    /** A file's description to be put together, for tests. */
    static MediaBuilder builder() {
        return new MediaBuilder();
    }
}
