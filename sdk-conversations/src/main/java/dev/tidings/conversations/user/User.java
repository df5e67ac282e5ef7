package dev.tidings.conversations.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who chats, as the application knows them. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = UserBuilder.class)
public interface User extends ApiModel {
    /** Its name. */
    UserSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** What the application calls them. */
    Optional<String> identity();

    /** What people call it. */
    Optional<String> friendlyName();

    /** What they may do in the service. */
    Optional<RoleSid> roleSid();

    /** What the application keeps with it. */
    @Value.Redacted
    Optional<Attributes> attributes();

    /** Whether they are there; empty in lists, and where the service does not tell. */
    @JsonProperty("is_online")
    Optional<Boolean> online();

    /** Whether a push notification can reach them; empty as {@link #online}. */
    @JsonProperty("is_notifiable")
    Optional<Boolean> notifiable();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A user to be put together, for tests. */
    static UserBuilder builder() {
        return new UserBuilder();
    }
}
