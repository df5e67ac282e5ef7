package dev.tidings.conversations.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat service: conversations, users and roles that have nothing to do with those of others. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChatServiceBuilder.class)
public interface ChatService extends ApiModel {
    /** Its name. */
    ChatServiceSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** A chat service to be put together, for tests. */
    static ChatServiceBuilder builder() {
        return new ChatServiceBuilder();
    }
}
