package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.Permission;
import dev.tidings.mock.chatmessage.ChatDraft;
import dev.tidings.mock.chatmessage.ChatEdit;
import dev.tidings.mock.chatmessage.ChatMedia;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantChange;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What one user does with messages by their client SDK; see {@link ChatClient}. */
public final class ClientMessages {
    /**
     * What is said.
     *
     * @param body the text; null for none
     * @param attributes JSON
     * @param files what comes with it
     */
    public record Saying(@Nullable String body, String attributes, List<MediaFile> files) {
        /** Keeps the files as they are. */
        public Saying {
            files = List.copyOf(files);
        }

        /** A text alone. */
        public static Saying text(String body) {
            return new Saying(body, ChatFields.NO_ATTRIBUTES, List.of());
        }
    }

    private final ChatClient client;

    ClientMessages(ChatClient client) {
        this.client = client;
    }

    private ChatMessages messages() {
        return client.clients.rooms.messages();
    }

    /** Says something: {@code sendMessage}, and {@code sendMediaMessage} if files come with it. */
    public CompletionStage<ChatMessage> send(String conversation, Saying saying) {
        Standing before = speaker(conversation, saying);
        List<String> media = upload(saying);
        ChatDraft draft = new ChatDraft(
                client.identity, null, saying.body(), saying.attributes(), media, null, null, null, null, null);
        return client.asked(messages().ask(before.conversation(), draft, client.origin), (tx, changes) -> {
            Standing still = client.allowedStill(tx, before, Permission.SEND_MESSAGE);
            Rights.member(still);
            return messages().post(tx, still.conversation(), draft.with(changes), client.origin);
        });
    }

    private Standing speaker(String conversation, Saying saying) {
        Standing who = client.standing(conversation);
        Rights.member(who);
        client.clients.rights.require(who, Permission.SEND_MESSAGE);
        if (!saying.files().isEmpty()) {
            client.clients.rights.require(who, Permission.SEND_MEDIA_MESSAGE);
        }
        client.clients.rooms.conversations().requireOpen(who.conversation());
        return who;
    }

    /** Files are there before the message that they come with. */
    private List<String> upload(Saying saying) {
        if (saying.files().isEmpty()) {
            return List.of();
        }
        return client.clients.world.run(tx -> {
            List<String> sids = new ArrayList<>();
            for (MediaFile each : saying.files()) {
                ChatMedia kept = client.clients.rooms.media().add(tx, client.scope, each, client.identity);
                sids.add(kept.sid());
            }
            return sids;
        });
    }

    /** Changes the text of a message, theirs or another's: {@code editOwnMessage} or {@code editAnyMessage}. */
    public CompletionStage<ChatMessage> edit(String conversation, String messageSid, String body) {
        return edit(
                conversation,
                messageSid,
                new ChatEdit(null, body, null, null, null, null),
                new Pair(Permission.EDIT_OWN_MESSAGE, Permission.EDIT_ANY_MESSAGE));
    }

    /**
     * Changes the attributes of a message, theirs or another's: {@code editOwnMessageAttributes} or {@code
     * editAnyMessageAttributes}.
     */
    public CompletionStage<ChatMessage> attributes(String conversation, String messageSid, String attributes) {
        return edit(
                conversation,
                messageSid,
                new ChatEdit(null, null, attributes, null, null, null),
                new Pair(Permission.EDIT_OWN_MESSAGE_ATTRIBUTES, Permission.EDIT_ANY_MESSAGE_ATTRIBUTES));
    }

    /** What is needed for something of one's own, and for something of anybody's. */
    private record Pair(Permission own, Permission any) {}

    private Permission needed(Standing who, ChatMessage message, Pair pair) {
        boolean own = message.author().equals(client.identity);
        Permission needed = own && !client.mayAny(who, pair.any()) ? pair.own() : pair.any();
        client.clients.rights.require(who, needed);
        return needed;
    }

    private ChatMessage message(Standing who, String sid) {
        return messages().get(client.scope, who.conversation(), sid);
    }

    private CompletionStage<ChatMessage> edit(String conversation, String sid, ChatEdit edit, Pair pair) {
        Standing before = client.standing(conversation);
        ChatMessage message = message(before, sid);
        Permission needed = needed(before, message, pair);
        return client.asked(messages().askEdit(before.conversation(), message, edit, client.origin), (tx, changes) -> {
            Conversation present = client.allowedStill(tx, before, needed).conversation();
            return messages()
                    .edit(tx, present, messages().get(client.scope, present, sid), edit.with(changes), client.origin);
        });
    }

    /** Removes a message, theirs or another's: {@code deleteOwnMessage} or {@code deleteAnyMessage}. */
    public CompletionStage<ChatMessage> remove(String conversation, String messageSid) {
        Standing before = client.standing(conversation);
        ChatMessage message = message(before, messageSid);
        Permission needed =
                needed(before, message, new Pair(Permission.DELETE_OWN_MESSAGE, Permission.DELETE_ANY_MESSAGE));
        return client.asked(
                messages().askRemove(before.conversation(), message, client.origin), (tx, nothingCanBeChanged) -> {
                    Conversation present =
                            client.allowedStill(tx, before, needed).conversation();
                    ChatMessage gone = messages().get(client.scope, present, messageSid);
                    messages().remove(tx, present, gone, client.origin);
                    return gone;
                });
    }

    /**
     * Is seen typing for {@code time}, or until the message is there.
     *
     * @throws ApiError 50053 if that is not from 1 to 60 seconds
     */
    public void type(String conversation, Duration time) {
        Standing who = client.standing(conversation);
        Rights.member(who);
        client.clients.rooms.conversations().requireOpen(who.conversation());
        client.clients.world.run(tx -> {
            client.clients.typing().begin(tx, who.conversation(), client.identity, time);
            return tx;
        });
    }

    /** The same for as long as client SDKs usually do, 5 seconds. */
    public void type(String conversation) {
        type(conversation, Typing.USUAL);
    }

    /**
     * Says that they have read up to {@code index}, which may also lie before what they had.
     *
     * @throws ApiError 50421 or 50406 if there is no such message
     */
    public CompletionStage<Participant> read(String conversation, int index) {
        Standing who = client.standing(conversation);
        Participant participant = Rights.member(who);
        messages().requireIndex(who.conversation().sid(), index);
        ParticipantChange.Reading reading = new ParticipantChange.Reading(
                index, client.clients.world.clock().now());
        return client.change(
                who, participant, new ParticipantChange(null, null, null, null, null, reading, null, null), null);
    }

    /** How many messages of a conversation they have not read; null until they have said what they have. */
    public @Nullable Integer unread(String conversation) {
        return messages().unread(Rights.member(client.standing(conversation)));
    }

    /** The messages of a conversation that they take part in, the first one first. */
    public List<ChatMessage> all(String conversation) {
        Standing who = client.standing(conversation);
        Rights.member(who);
        List<ChatMessage> all = new ArrayList<>();
        messages().of(who.conversation().sid()).forEach(all::add);
        return all;
    }

    /**
     * What the channel said of a message that came from a phone: {@code readChannelMetadata}.
     *
     * @throws ApiError 50531 with HTTP 403 if no role of theirs allows it; 50530 if nothing was said
     */
    public ChatMessage.Source channelMetadata(String conversation, String messageSid) {
        Standing who = client.standing(conversation);
        client.clients.rights.requireMetadata(who);
        ChatMessage.Source source = message(who, messageSid).extras().source();
        if (source == null) {
            throw new ApiError(50530, 404, "Message " + messageSid + " has no channel metadata");
        }
        return source;
    }
}
