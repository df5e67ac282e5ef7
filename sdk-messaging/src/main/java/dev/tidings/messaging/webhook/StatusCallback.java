package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The backend's word that a message's status changed. They may come twice and out of order: {@link #messageStatus} of the
 * latest is not always where the message stands.
 *
 * <pre>{@code
 * StatusCallback callback = StatusCallback.verified(request, verifier);
 * switch (callback.messageStatus().known()) {
 *     case DELIVERED, READ -> …
 *     case UNDELIVERED, FAILED -> … callback.errorCode() …
 *     default -> {}
 * }
 * }</pre>
 */
public final class StatusCallback {
    private static final DateTimeFormatter DONE_DATE =
            DateTimeFormatter.ofPattern("uuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);

    private final WebhookFields fields;
    private final MessageSid messageSid;
    private final MessageStatus messageStatus;

    private StatusCallback(WebhookFields fields) {
        this.fields = fields;
        this.messageSid = MessageSid.of(fields.required("status callback", "MessageSid", "SmsSid"));
        this.messageStatus = MessageStatus.of(fields.required("status callback", "MessageStatus", "SmsStatus"));
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no status callback; it names what is missing
     */
    public static StatusCallback verified(WebhookRequest request, WebhookVerifier verifier) {
        return new StatusCallback(WebhookFields.verified(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no status callback; it names what is missing
     */
    public static StatusCallback of(WebhookRequest request) {
        return new StatusCallback(WebhookFields.of(request));
    }

    /** The message. */
    public MessageSid messageSid() {
        return messageSid;
    }

    /** Its new status. */
    public MessageStatus messageStatus() {
        return messageStatus;
    }

    /** The account that sent it. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("AccountSid", AccountSid::of);
    }

    /** The service it was sent through; usually told, not always. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("MessagingServiceSid", MessagingServiceSid::of);
    }

    /** The recipient. */
    public Optional<String> to() {
        return fields.text("To");
    }

    /** The sender; over RCS its {@code rcs:} address. */
    public Optional<String> from() {
        return fields.text("From");
    }

    /** The text, which few callbacks carry. */
    public Optional<String> body() {
        return fields.text("Body");
    }

    /** Why it was not delivered, as a code of the backend's error dictionary; only if it failed. */
    public OptionalInt errorCode() {
        return fields.number("ErrorCode");
    }

    /** Why it was not delivered, in words that may change; few callbacks carry it. */
    public Optional<String> errorMessage() {
        return fields.text("ErrorMessage");
    }

    /** When the carrier was done with it, to the minute, in a time zone that the carrier keeps to itself. */
    public Optional<LocalDateTime> rawDlrDoneDate() {
        return fields.parsed("RawDlrDoneDate", text -> LocalDateTime.parse(text, DONE_DATE));
    }

    /** What happened, in the channel's word such as {@code DELIVERED}; on rich channels only. */
    public Optional<String> eventType() {
        return fields.text("EventType");
    }

    /** The channel, such as {@code whatsapp}; on rich channels only. */
    public Optional<String> channelPrefix() {
        return fields.text("ChannelPrefix");
    }

    /** The recipient without the channel's prefix; on rich channels only. */
    public Optional<String> channelToAddress() {
        return fields.text("ChannelToAddress");
    }

    /** The account's connection to the channel ({@code XE…}); on rich channels only. */
    public Optional<String> channelInstallSid() {
        return fields.text("ChannelInstallSid");
    }

    /** What the channel says went wrong; on rich channels only. */
    public Optional<String> channelStatusMessage() {
        return fields.text("ChannelStatusMessage");
    }

    /** Who the recipient is to the business alone; on WhatsApp only. */
    public Optional<String> externalUserId() {
        return fields.text("ExternalUserId");
    }

    /** The version of the API that the message was made with. */
    public Optional<String> apiVersion() {
        return fields.text("ApiVersion");
    }

    /** Every parameter as it came, those too that this version has no method for. */
    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** Message and status; no addresses. */
    @Override
    public String toString() {
        return "StatusCallback[" + messageSid + " is " + messageStatus + "]";
    }
}
