package dev.tidings.messaging.alert;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.WebhookMethod;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An error or a warning; a list does not tell what was sent and received. Printing it shows no addresses and no
 * contents.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AlertBuilder.class)
public interface Alert extends ApiModel {
    /** Its name. */
    AlertSid sid();

    /** The account it is about. */
    Optional<AccountSid> accountSid();

    /** How grave it is. */
    Optional<LogLevel> logLevel();

    /** What is the matter, as a code of the backend's error dictionary. */
    Optional<Integer> errorCode();

    /** The page about that code. */
    Optional<String> moreInfo();

    /** What is the matter, mostly as parameters of a form: {@code Msg=…&sourceComponent=…}. */
    @Value.Redacted
    Optional<String> alertText();

    /** What it is about: a message, a number and so on. */
    Optional<String> resourceSid();

    /** The service it is about. */
    Optional<String> serviceSid();

    /** The method of the call that went wrong. */
    Optional<WebhookMethod> requestMethod();

    /** The address of the call that went wrong. */
    @Value.Redacted
    Optional<String> requestUrl();

    /** The parameters of that call; told if the alert was fetched. */
    @Value.Redacted
    Optional<String> requestVariables();

    /** The headers of that call; told if the alert was fetched. */
    @Value.Redacted
    Optional<String> requestHeaders();

    /** The headers of the answer to it; told if the alert was fetched. */
    @Value.Redacted
    Optional<String> responseHeaders();

    /** The body of the answer to it; told if the alert was fetched. */
    @Value.Redacted
    Optional<String> responseBody();

    /** When it happened. */
    Optional<Instant> dateGenerated();

    /** When it was written down. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** The version of the API that was spoken. */
    Optional<String> apiVersion();

    /** Its address. */
    Optional<String> url();

    /** An alert to be put together, for tests. */
    static AlertBuilder builder() {
        return new AlertBuilder();
    }
}
