package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.alert.AlertSid;
import dev.tidings.messaging.alert.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The backend's word of an error or a warning, sent to the address that the account has set for these in its console. */
public final class DebuggerEvent {
    private final WebhookFields fields;
    private final AlertSid sid;
    private final Map<String, Object> payload;

    private DebuggerEvent(WebhookFields fields) {
        this.fields = fields;
        this.sid = AlertSid.of(fields.required("debugger event", "Sid"));
        this.payload = fields.text("Payload")
                .flatMap(text -> JsonText.object(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(Map.of());
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no debugger event; it names what is missing
     */
    public static DebuggerEvent verified(WebhookRequest request, WebhookVerifier verifier) {
        return of(WebhookFields.signed(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no debugger event; it names what is missing
     */
    public static DebuggerEvent of(WebhookRequest request) {
        return new DebuggerEvent(WebhookFields.of(request));
    }

    /** The alert that the same is told in. */
    public AlertSid sid() {
        return sid;
    }

    /** The account it is about. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("AccountSid", AccountSid::of);
    }

    /** The account that owns that one, if it is a sub-account. */
    public Optional<AccountSid> parentAccountSid() {
        return fields.parsed("ParentAccountSid", AccountSid::of);
    }

    /** How grave it is. */
    public Optional<LogLevel> level() {
        return fields.text("Level").map(word -> LogLevel.of(word.toLowerCase(Locale.ROOT)));
    }

    /** When it happened. */
    public Optional<Instant> timestamp() {
        return fields.time("Timestamp");
    }

    /** What is the matter, as a code of the backend's error dictionary. */
    public OptionalInt errorCode() {
        return WebhookFields.ofJson(payload).number("error_code");
    }

    /** What it is about: a message, a number and so on. */
    public Optional<String> resourceSid() {
        return WebhookFields.ofJson(payload).text("resource_sid");
    }

    /** The service it is about. */
    public Optional<String> serviceSid() {
        return WebhookFields.ofJson(payload).text("service_sid");
    }

    /** What is the matter, in words. */
    public Optional<String> message() {
        return payload.get("more_info") instanceof Map<?, ?> more && more.get("msg") instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** All that is told of it: {@code more_info}, and under {@code webhook} what was sent and received; empty if nothing. */
    public Map<String, Object> payload() {
        return Collections.unmodifiableMap(payload);
    }

    /** Every parameter as it came, those too that this version has no method for. */
    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** Alert and code; nothing that was sent or received. */
    @Override
    public String toString() {
        String code = errorCode().isPresent() ? " is " + errorCode().getAsInt() : "";
        return "DebuggerEvent[" + sid + code + "]";
    }
}
