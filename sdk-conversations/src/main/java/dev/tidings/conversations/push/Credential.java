package dev.tidings.conversations.push;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What push notifications are sent with. Its secrets are never told. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CredentialBuilder.class)
public interface Credential extends ApiModel {
    /** Its name. */
    CredentialSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** By whom they go. */
    Optional<PushType> type();

    /** Whether they go by Apple's sandbox. */
    Optional<Boolean> sandbox();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** A credential to be put together, for tests. */
    static CredentialBuilder builder() {
        return new CredentialBuilder();
    }
}
