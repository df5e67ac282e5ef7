package dev.tidings.messaging.message;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the application told about a message. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MessageFeedbackBuilder.class)
public interface MessageFeedback extends ApiModel {
    /** The message. */
    MessageSid messageSid();

    /** The account that sent it. */
    Optional<AccountSid> accountSid();

    /** What was told; an empty word, which is not known, in the odd case that the backend says nothing. */
    @Value.Default
    default FeedbackOutcome outcome() {
        return FeedbackOutcome.of("");
    }

    /** When it was told first, to the second. */
    Optional<Instant> dateCreated();

    /** When it was told last, to the second. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** A feedback to be put together, for tests. */
    static MessageFeedbackBuilder builder() {
        return new MessageFeedbackBuilder();
    }
}
