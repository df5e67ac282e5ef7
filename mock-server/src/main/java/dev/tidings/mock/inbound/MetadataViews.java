package dev.tidings.mock.inbound;

import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of inbound messages that are JSON. */
final class MetadataViews {
    private MetadataViews() {}

    /** What WhatsApp tells. What stands in its context is unconfirmed. */
    static String whatsApp(String profileName, @Nullable String waId) {
        return metadata("whatsapp", context -> {
            context.string("ProfileName", profileName);
            if (waId != null) {
                context.string("WaId", waId);
            }
        });
    }

    /**
     * What RCS tells.
     *
     * @param phone the user, in E.164
     * @param agent the sender, without prefix
     * @param messageId what RCS calls the message
     * @param tapped what was tapped; null if nothing was
     */
    static String rcs(String phone, String agent, String messageId, Instant sent, @Nullable Tapped tapped) {
        return metadata("rcs", context -> {
            if (tapped != null) {
                context.string("buttonPayload", tapped.payload()).string("buttonType", tapped.type());
            }
            context.object(
                            "channelPayload",
                            payload -> payload.string("senderPhoneNumber", phone)
                                    .string("messageId", messageId)
                                    .string("sendTime", sent.toString()))
                    .string("agentId", agent)
                    .string("provider", "google");
            if (tapped != null) {
                context.object(
                        "suggestionResponse",
                        response -> response.string("postbackData", tapped.payload())
                                .string("text", tapped.text())
                                .string("type", tapped.type()));
            }
            context.object("richMessageClassification", kind -> kind.string("classificationType", "CONVERSATIONAL"));
        });
    }

    /** A button that was tapped. */
    record Tapped(String text, String payload, String type) {}

    private static String metadata(String type, Consumer<ResourceWriter> context) {
        return text(out -> out.string("type", type).object("data", data -> data.object("context", context)));
    }

    /** The answers to pages with questions, as {@code InteractiveData} has them. */
    static String flowResponse(Map<String, String> answers) {
        return text(out -> out.object("flowResponse", response -> answers.forEach(response::string)));
    }

    /** The same as {@code FlowData} has them. */
    static String flowData(Map<String, String> answers) {
        return text(out -> answers.forEach(out::string));
    }

    private static String text(Consumer<ResourceWriter> fields) {
        return new String(JsonWriter.bytes(fields), StandardCharsets.US_ASCII);
    }
}
