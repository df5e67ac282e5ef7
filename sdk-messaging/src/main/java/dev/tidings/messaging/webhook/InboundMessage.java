package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A message that came in, which the application may answer with a {@link
 * dev.tidings.messaging.twiml.MessagingResponse}.
 *
 * <pre>{@code
 * InboundMessage inbound = InboundMessage.verified(request, verifier);
 * MessagingResponse reply = MessagingResponse.of("You wrote: " + inbound.body());
 * }</pre>
 */
public final class InboundMessage {
    private final WebhookFields fields;
    private final MessageSid messageSid;
    private final String from;
    private final String to;

    private InboundMessage(WebhookFields fields) {
        this.fields = fields;
        this.messageSid = MessageSid.of(fields.required("inbound message", "MessageSid", "SmsMessageSid", "SmsSid"));
        this.from = fields.required("inbound message", "From");
        this.to = fields.required("inbound message", "To");
    }

    /**
     * Reads {@code request} if {@code verifier} finds it signed.
     *
     * @throws dev.tidings.core.webhook.UnverifiedWebhookException if it is not: answer with 403
     * @throws IllegalArgumentException if it is signed but no inbound message; it names what is missing
     */
    public static InboundMessage verified(WebhookRequest request, WebhookVerifier verifier) {
        return new InboundMessage(WebhookFields.verified(request, verifier));
    }

    /**
     * Reads {@code request}, which anybody may have sent unless it was verified.
     *
     * @throws IllegalArgumentException if it is no inbound message; it names what is missing
     */
    public static InboundMessage of(WebhookRequest request) {
        return new InboundMessage(WebhookFields.of(request));
    }

    /** The message. */
    public MessageSid messageSid() {
        return messageSid;
    }

    /** The account that received it. */
    public Optional<AccountSid> accountSid() {
        return fields.parsed("AccountSid", AccountSid::of);
    }

    /** The service that the receiving number is in. */
    public Optional<MessagingServiceSid> messagingServiceSid() {
        return fields.parsed("MessagingServiceSid", MessagingServiceSid::of);
    }

    /** Who wrote: a number in E.164 form, a short code, or a channel's address such as {@code whatsapp:+14155550123}. */
    public String from() {
        return from;
    }

    /** Who was written to. */
    public String to() {
        return to;
    }

    /** The text; empty if there are only media. */
    public String body() {
        return fields.text("Body").orElse("");
    }

    /** How many SMS it took. */
    public OptionalInt numSegments() {
        return fields.number("NumSegments");
    }

    /** How many files came with it, the backend says. */
    public OptionalInt numMedia() {
        return fields.number("NumMedia");
    }

    /** The files that came with it. */
    public List<InboundMedia> media() {
        List<InboundMedia> media = new ArrayList<>();
        for (String url : fields.numbered("MediaUrl")) {
            media.add(new InboundMedia(url, fields.text("MediaContentType" + media.size())));
        }
        return List.copyOf(media);
    }

    /** {@link MessageStatus#RECEIVED}. */
    public Optional<MessageStatus> smsStatus() {
        return fields.text("SmsStatus").map(MessageStatus::of);
    }

    /** Where the sender's number belongs. */
    public Place fromPlace() {
        return Place.of(fields, "From");
    }

    /** Where the receiving number belongs. */
    public Place toPlace() {
        return Place.of(fields, "To");
    }

    /** What the sender asked for, if it was one of the words for that; only with Advanced Opt-Out. */
    public Optional<OptOutType> optOutType() {
        return fields.text("OptOutType").map(OptOutType::of);
    }

    /** What add-ons found out, as JSON. */
    public Optional<String> addOns() {
        return fields.text("AddOns");
    }

    /** Who else got it, in a group. */
    public List<String> otherRecipients() {
        return fields.numbered("OtherRecipients");
    }

    /** The kind of message, such as {@code text} or {@code button}; on rich channels only, as all that follows. */
    public Optional<String> messageType() {
        return fields.text("MessageType");
    }

    /** The name that the sender goes by. */
    public Optional<String> profileName() {
        return fields.text("ProfileName");
    }

    /** The sender's WhatsApp id, digits only. */
    public Optional<String> waId() {
        return fields.text("WaId");
    }

    /** Who the sender is to the business alone, such as {@code whatsapp:US.4711}. */
    public Optional<String> externalUserId() {
        return fields.text("ExternalUserId");
    }

    /** The same for all businesses of one owner. */
    public Optional<String> parentExternalUserId() {
        return fields.text("ParentExternalUserId");
    }

    /** Whether it was forwarded. */
    public Optional<Boolean> forwarded() {
        return fields.flag("Forwarded");
    }

    /** Whether it was forwarded often. */
    public Optional<Boolean> frequentlyForwarded() {
        return fields.flag("FrequentlyForwarded");
    }

    /** The text of the button that was pressed. */
    public Optional<String> buttonText() {
        return fields.text("ButtonText");
    }

    /** What the application attached to the button that was pressed. */
    public Optional<String> buttonPayload() {
        return fields.text("ButtonPayload");
    }

    /** How the button that was pressed works: {@code REPLY}, or {@code ACTION} if it led somewhere. */
    public Optional<String> buttonType() {
        return fields.text("ButtonType");
    }

    /** The id of the item that was chosen from a list. */
    public Optional<String> listId() {
        return fields.text("ListId");
    }

    /** The title of the item that was chosen from a list. */
    public Optional<String> listTitle() {
        return fields.text("ListTitle");
    }

    /** What an interactive message brought back, as JSON. */
    public Optional<String> interactiveData() {
        return fields.text("InteractiveData");
    }

    /** What a flow brought back, as JSON. */
    public Optional<String> flowData() {
        return fields.text("FlowData");
    }

    /** The message that is answered. */
    public Optional<MessageSid> originalRepliedMessageSid() {
        return fields.parsed("OriginalRepliedMessageSid", MessageSid::of);
    }

    /** Who wrote the message that is answered. */
    public Optional<String> originalRepliedMessageSender() {
        return fields.text("OriginalRepliedMessageSender");
    }

    /** The place that was shared. */
    public Optional<SharedLocation> location() {
        return SharedLocation.of(fields);
    }

    /** What the channel adds, as JSON. */
    public Optional<String> channelMetadata() {
        return fields.text("ChannelMetadata");
    }

    /** The advertisement that led to it. */
    public Optional<Referral> referral() {
        return Referral.of(fields);
    }

    /** The version of the API that the receiving number is set to. */
    public Optional<String> apiVersion() {
        return fields.text("ApiVersion");
    }

    /** Every parameter as it came, those too that this version has no method for. */
    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** The message; no addresses, no text. */
    @Override
    public String toString() {
        return "InboundMessage[" + messageSid + "]";
    }
}
