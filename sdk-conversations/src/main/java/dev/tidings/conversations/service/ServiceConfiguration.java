package dev.tidings.conversations.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Who may do what in a service by default. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ServiceConfigurationBuilder.class)
public interface ServiceConfiguration extends ApiModel {
    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** The role of who begins a conversation. */
    Optional<RoleSid> defaultConversationCreatorRoleSid();

    /** The role of who is added to a conversation. */
    Optional<RoleSid> defaultConversationRoleSid();

    /** The role of new users. */
    Optional<RoleSid> defaultChatServiceRoleSid();

    /** Whether users are told to be online or not. */
    Optional<Boolean> reachabilityEnabled();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A service configuration to be put together, for tests. */
    static ServiceConfigurationBuilder builder() {
        return new ServiceConfigurationBuilder();
    }
}
