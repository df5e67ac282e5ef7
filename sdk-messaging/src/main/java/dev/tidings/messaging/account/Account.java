package dev.tidings.messaging.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An account, or a sub-account of one. Printing it does not show its auth token. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AccountBuilder.class)
public interface Account extends ApiModel {
    /** Its name. */
    AccountSid sid();

    /** The account it belongs to; an account that is no sub-account belongs to itself. */
    Optional<AccountSid> ownerAccountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** The secret with which its calls are made and its webhooks signed. */
    @Value.Redacted
    Optional<String> authToken();

    /** Whether it can be used; an empty word, which is not known, in the odd case that the backend says nothing. */
    @Value.Default
    default AccountStatus status() {
        return AccountStatus.of("");
    }

    /** Whether it is paid for. */
    Optional<AccountType> type();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its path. */
    Optional<String> uri();

    /** The paths of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> subresourceUris();

    /** An account to be put together, for tests. */
    static AccountBuilder builder() {
        return new AccountBuilder();
    }
}
