package dev.tidings.conversations.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What new conversations of the account get, and its default service. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AccountConfigurationBuilder.class)
public interface AccountConfiguration extends ApiModel {
    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The service of all that names none. */
    Optional<ChatServiceSid> defaultChatServiceSid();

    /** The Messaging Service of new conversations. */
    Optional<MessagingServiceSid> defaultMessagingServiceSid();

    /** How long nothing may happen before a new conversation falls asleep. */
    default Optional<Duration> defaultInactiveTimer() {
        return defaultInactiveTimerText().flatMap(AccountConfigurationParams::duration);
    }

    /** The ISO 8601 text of {@link #defaultInactiveTimer}. */
    @JsonProperty("default_inactive_timer")
    Optional<String> defaultInactiveTimerText();

    /** How long nothing may happen before a new conversation is closed. */
    default Optional<Duration> defaultClosedTimer() {
        return defaultClosedTimerText().flatMap(AccountConfigurationParams::duration);
    }

    /** The ISO 8601 text of {@link #defaultClosedTimer}. */
    @JsonProperty("default_closed_timer")
    Optional<String> defaultClosedTimerText();

    /** Its address. */
    Optional<String> url();

    /** The addresses of what belongs to it, by name. */
    @AllowNulls
    Map<String, String> links();

    /** An account configuration to be put together, for tests. */
    static AccountConfigurationBuilder builder() {
        return new AccountConfigurationBuilder();
    }
}
