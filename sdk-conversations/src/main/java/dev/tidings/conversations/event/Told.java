package dev.tidings.conversations.event;

import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.webhook.ConversationWebhookSid;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.internal.resource.WebhookFields;
import dev.tidings.core.value.AccountSid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What all events tell. */
abstract class Told {
    final WebhookFields fields;
    private final EventType type;

    Told(WebhookFields fields) {
        this.fields = fields;
        this.type = EventType.of(fields.required("event of a conversation", "EventType"));
    }

    /** The event of these parameters. */
    static ConversationEvent read(WebhookFields fields) {
        EventType type = EventType.of(fields.required("event of a conversation", "EventType"));
        return switch (type.known()) {
            case CONVERSATION_ADD,
                    CONVERSATION_ADDED,
                    CONVERSATION_UPDATE,
                    CONVERSATION_UPDATED,
                    CONVERSATION_REMOVE,
                    CONVERSATION_REMOVED -> new ConversationChange(fields);
            case CONVERSATION_STATE_UPDATED -> new StateChange(fields);
            case MESSAGE_ADD, MESSAGE_ADDED, MESSAGE_UPDATE, MESSAGE_UPDATED, MESSAGE_REMOVE, MESSAGE_REMOVED ->
                new MessageChange(fields);
            case PARTICIPANT_ADD,
                    PARTICIPANT_ADDED,
                    PARTICIPANT_UPDATE,
                    PARTICIPANT_UPDATED,
                    PARTICIPANT_REMOVE,
                    PARTICIPANT_REMOVED -> new ParticipantChange(fields);
            case USER_ADDED, USER_UPDATE, USER_UPDATED -> new UserChange(fields);
            case DELIVERY_UPDATED -> new DeliveryChange(fields);
            case OTHER -> new OtherEvent(fields);
        };
    }

    /** The files in {@code Media}, whose members begin with capitals here. */
    static List<MediaFile> media(WebhookFields fields) {
        String array = fields.text("Media").orElse("[]");
        Map<String, Object> holder = JsonText.object(("{\"media\":" + array + "}").getBytes(StandardCharsets.UTF_8))
                .orElse(Map.of());
        List<MediaFile> media = new ArrayList<>();
        if (holder.get("media") instanceof List<?> many) {
            for (Object each : many) {
                if (each instanceof Map<?, ?> file) {
                    Map<String, Object> members = new LinkedHashMap<>();
                    file.forEach((name, value) -> members.put(snake(String.valueOf(name)), value));
                    media.add(MediaFile.of(members));
                }
            }
        }
        return List.copyOf(media);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    public EventType type() {
        return type;
    }

    public Optional<AccountSid> accountSid() {
        return fields.parsed("AccountSid", AccountSid::of);
    }

    public Optional<ChatServiceSid> chatServiceSid() {
        return fields.parsed("ChatServiceSid", ChatServiceSid::of);
    }

    public Optional<ConversationSid> conversationSid() {
        return fields.parsed("ConversationSid", ConversationSid::of);
    }

    public Optional<EventSource> source() {
        return fields.text("Source").map(EventSource::of);
    }

    public Optional<String> clientIdentity() {
        return fields.text("ClientIdentity");
    }

    public Optional<ConversationWebhookSid> webhookSid() {
        return fields.parsed("WebhookSid", ConversationWebhookSid::of);
    }

    public OptionalInt retryCount() {
        return fields.number("RetryCount");
    }

    public Map<String, List<String>> parameters() {
        return fields.all();
    }

    /** What happens, and where: nothing that people have written. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + '[' + type + " of "
                + conversationSid().map(Object::toString).orElse("no conversation") + ']';
    }
}
