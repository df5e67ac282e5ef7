package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The backend's word that a short link was followed, sent as JSON to the address in the domain's settings. A link that is
 * followed twice is told of twice.
 */
public final class LinkClick {
    private final Map<String, Object> members;
    private final WebhookFields fields;
    private final LinkEventType eventType;
    private final String link;

    private LinkClick(Map<String, Object> members) {
        this.members = members;
        this.fields = WebhookFields.ofJson(members);
        this.eventType = LinkEventType.of(fields.required("click of a link", "event_type"));
        this.link = fields.required("click of a link", "link");
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no click of a link; it names what is missing
     */
    public static LinkClick verified(WebhookRequest request, WebhookVerifier verifier) {
        return of(WebhookFields.signed(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified. Whether the backend signs these is not
     * documented.
     *
     * @throws IllegalArgumentException if it is no click of a link; it names what is missing
     */
    public static LinkClick of(WebhookRequest request) {
        return new LinkClick(JsonText.object(request.body())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the body is no JSON object: every click of a link is one, so this request is none")));
    }

    /** What happened. */
    public LinkEventType eventType() {
        return eventType;
    }

    /** The link as the message had it before it was shortened. */
    public String link() {
        return link;
    }

    /** The message that had it. */
    public Optional<MessageSid> messageSid() {
        return fields.parsed("sms_sid", MessageSid::of);
    }

    /** The recipient of the message. */
    public Optional<String> to() {
        return fields.text("to");
    }

    /** The sender of the message. */
    public Optional<String> from() {
        return fields.text("from");
    }

    /** When it was followed, to the millisecond. */
    public Optional<Instant> clickTime() {
        return fields.time("click_time");
    }

    /** The service that sent the message. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("messaging_service_sid", MessagingServiceSid::of);
    }

    /** The account that sent the message. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("account_sid", AccountSid::of);
    }

    /** What the program that followed it calls itself. */
    public Optional<String> userAgent() {
        return fields.text("user_agent");
    }

    /** Every member as it came, those too that this version has no method for. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Event and message; neither addresses nor link. */
    @Override
    public String toString() {
        return "LinkClick[" + eventType + " of "
                + messageSid().map(Object::toString).orElse("a message") + "]";
    }
}
