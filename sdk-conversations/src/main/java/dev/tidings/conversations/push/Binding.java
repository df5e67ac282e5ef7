package dev.tidings.conversations.push;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A device that gets push notifications; the chat SDK on it has created it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = BindingBuilder.class)
public interface Binding extends ApiModel {
    /** Its name. */
    BindingSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** What they are sent with. */
    Optional<CredentialSid> credentialSid();

    /** The device. */
    @Value.Redacted
    Optional<String> endpoint();

    /** Whose device it is. */
    Optional<String> identity();

    /** By whom they go. */
    Optional<PushType> bindingType();

    /** What they are of. */
    List<BindingMessageType> messageTypes();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A binding to be put together, for tests. */
    static BindingBuilder builder() {
        return new BindingBuilder();
    }
}
