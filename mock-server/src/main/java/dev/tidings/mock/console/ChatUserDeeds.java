package dev.tidings.mock.console;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chatclient.ChatClient;
import dev.tidings.mock.chatclient.ClientMessages;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What a user does in a conversation, as a field of a JSON object: its name is the deed, its value what it takes. Of these there
 * is just one in a call, so that it happens or does not.
 */
final class ChatUserDeeds {
    /** What is done by a client in a conversation. */
    @FunctionalInterface
    interface Deed {
        /** Does it; what comes of it is not of interest. */
        CompletionStage<?> by(ChatClient client, String conversation);

        private static Deed atOnce(BiConsumer<ChatClient, String> deed) {
            return (client, conversation) -> {
                deed.accept(client, conversation);
                return CompletableFuture.completedFuture(conversation);
            };
        }
    }

    private final MediaUploads uploads;
    private final Map<String, Function<JsonFields, Deed>> deeds = new LinkedHashMap<>();

    ChatUserDeeds(MediaUploads uploads) {
        this.uploads = uploads;
        deeds.put("join", body -> wish(body, "join", ChatClient::join));
        deeds.put("leave", body -> wish(body, "leave", ChatClient::leave));
        deeds.put("delete", body -> wish(body, "delete", ChatClient::delete));
        deeds.put("send", this::send);
        deeds.put("edit", ChatUserDeeds::edit);
        deeds.put("remove_message", body -> {
            String sid = body.requiredText("remove_message");
            return (client, conversation) -> client.messages().remove(conversation, sid);
        });
        deeds.put("type", ChatUserDeeds::type);
        deeds.put("read", body -> {
            int index = body.integer("read").orElseThrow(() -> body.missing("read"));
            return (client, conversation) -> client.messages().read(conversation, index);
        });
        deeds.put("notifications", ChatUserDeeds::notifications);
        deeds.put("add", ChatUserDeeds::add);
        deeds.put("remove", body -> {
            String who = body.requiredText("remove");
            return (client, conversation) -> client.remove(conversation, who);
        });
        deeds.put("attributes", body -> {
            String attributes = body.requiredText("attributes");
            return (client, conversation) -> client.attributes(conversation, attributes);
        });
        deeds.put("rename", ChatUserDeeds::rename);
        deeds.put("participant", ChatUserDeeds::participant);
    }

    /** What {@code body} says is to be done. */
    Deed read(JsonFields body) {
        Map<String, Function<JsonFields, Deed>> asked = new LinkedHashMap<>(deeds);
        asked.keySet().removeIf(each -> !body.has(each));
        // A misspelt field is named before one is missed.
        body.done();
        if (asked.size() != 1) {
            throw ApiError.malformed(
                    "Exactly one of the fields " + deeds.keySet() + " must be there, and there are " + asked.keySet());
        }
        return asked.values().iterator().next().apply(body);
    }

    private static Deed wish(JsonFields body, String name, Deed deed) {
        if (!body.flag(name).orElse(false)) {
            throw body.wrong(name, "false", "true, or left out");
        }
        return deed;
    }

    /** A text, or whatever else belongs to what is said. */
    private Deed send(JsonFields body) {
        if (body.isText("send")) {
            String text = body.requiredText("send");
            return (client, conversation) -> client.messages().send(conversation, ClientMessages.Saying.text(text));
        }
        JsonFields said = object(body, "send");
        String text = said.text("body").orElse(null);
        String attributes = said.text("attributes").orElse(ChatFields.NO_ATTRIBUTES);
        List<String> media = said.texts("media");
        said.done();
        ChatFields.attributes(attributes, ChatFields.ATTRIBUTES);
        // As to a phone: what is fetched for a chat is held to no more than an MMS.
        return (client, conversation) -> uploads.get("", media)
                .exceptionally(failed -> {
                    Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
                    throw ApiError.malformed("Field " + (cause == null ? failed : cause).getMessage());
                })
                .thenCompose(files ->
                        client.messages().send(conversation, new ClientMessages.Saying(text, attributes, files)));
    }

    private static JsonFields object(JsonFields body, String name) {
        return body.object(name).orElseThrow(() -> body.missing(name));
    }

    private static Deed edit(JsonFields body) {
        JsonFields edit = object(body, "edit");
        String sid = edit.requiredText("message_sid");
        String text = edit.text("body").orElse(null);
        String attributes = edit.text("attributes").orElse(null);
        edit.done();
        if ((text == null) == (attributes == null)) {
            throw body.wrong("edit", "of " + sid, "of either its body or its attributes");
        }
        return (client, conversation) -> text == null
                ? client.messages().attributes(conversation, sid, String.valueOf(attributes))
                : client.messages().edit(conversation, sid, text);
    }

    private static Deed type(JsonFields body) {
        if (body.isText("type")) {
            Duration time = body.duration("type").orElseThrow(() -> body.missing("type"));
            return Deed.atOnce((client, conversation) -> client.messages().type(conversation, time));
        }
        return wish(
                body,
                "type",
                Deed.atOnce((client, conversation) -> client.messages().type(conversation)));
    }

    private static Deed notifications(JsonFields body) {
        String word = body.requiredText("notifications");
        Participant.NotificationLevel level = Arrays.stream(Participant.NotificationLevel.values())
                .filter(each -> each.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> body.wrong("notifications", "\"" + word + "\"", "default or muted"));
        return Deed.atOnce((client, conversation) -> client.notifications(conversation, level));
    }

    /** Another user by identity, or a phone that writes to an address of the account. */
    private static Deed add(JsonFields body) {
        ParticipantDraft draft;
        if (body.isText("add")) {
            draft = ParticipantDraft.chat(body.requiredText("add"));
        } else {
            JsonFields phone = object(body, "add");
            draft = ParticipantDraft.pair(phone.requiredText("address"), phone.requiredText("proxy_address"));
            phone.done();
        }
        return (client, conversation) -> client.add(conversation, draft);
    }

    /** What is left out is taken away, as client SDKs set each name whole. */
    private static Deed rename(JsonFields body) {
        JsonFields names = object(body, "rename");
        String friendly = names.text("friendly_name").orElse(null);
        String unique = names.text("unique_name").orElse(null);
        names.done();
        return (client, conversation) -> client.rename(conversation, friendly, unique);
    }

    private static Deed participant(JsonFields body) {
        JsonFields change = object(body, "participant");
        String who = change.requiredText("who");
        String attributes = change.requiredText("attributes");
        change.done();
        return (client, conversation) -> client.participantAttributes(conversation, who, attributes);
    }
}
