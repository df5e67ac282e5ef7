package dev.tidings.conversations.push;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.util.Optional;
import org.immutables.value.Value;

/** What push notifications of a service say. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = NotificationConfigurationBuilder.class)
public interface NotificationConfiguration extends ApiModel {
    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** Of new messages. */
    Optional<NotificationSettings> newMessage();

    /** Of being added to a conversation. */
    Optional<NotificationSettings> addedToConversation();

    /** Of being removed from a conversation. */
    Optional<NotificationSettings> removedFromConversation();

    /** Whether notifications are logged. */
    Optional<Boolean> logEnabled();

    /** Its address. */
    Optional<String> url();

    /** A notification configuration to be put together, for tests. */
    static NotificationConfigurationBuilder builder() {
        return new NotificationConfigurationBuilder();
    }
}
