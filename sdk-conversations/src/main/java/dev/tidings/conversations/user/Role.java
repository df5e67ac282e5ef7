package dev.tidings.conversations.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What people may do in applications of the chat SDK. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RoleBuilder.class)
public interface Role extends ApiModel {
    /** Its name. */
    RoleSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service it belongs to. */
    Optional<ChatServiceSid> chatServiceSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Where it counts. */
    Optional<RoleType> type();

    /** What it lets them do. */
    List<Permission> permissions();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A role to be put together, for tests. */
    static RoleBuilder builder() {
        return new RoleBuilder();
    }
}
