package dev.tidings.mock;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.PushType;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chatclient.ChatClient;
import dev.tidings.mock.chatclient.ChatPush;
import dev.tidings.mock.chatclient.ClientMessages;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who chats with a client SDK. They become a user of the service when they first do something. Conversations are named by
 * SID or unique name.
 *
 * <p>Whatever they do needs a permission of their roles, which every method names; else it is refused with an {@link ApiError} of
 * code 50107, status 403. Applications are asked first and told afterwards, with {@code Source=SDK}; if one forbids it, that is
 * refused with 50056. Whoever does not take part in a conversation and must is refused with 50430; anything else with the codes of
 * the REST API.
 */
public final class MockChatUser {
    private final Backend backend;
    private final ChatScope scope;
    private final String identity;
    private final ChatClient client;

    MockChatUser(Backend backend, ChatScope scope, String identity) {
        this.backend = backend;
        this.scope = scope;
        this.identity = identity;
        this.client = backend.chatting.clients.as(scope, identity);
    }

    private static <T> T now(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ApiError refusal) {
                throw refusal;
            }
            throw failure;
        }
    }

    /** What the application calls them. */
    public String identity() {
        return identity;
    }

    /** The user as the service knows them. */
    public User user() {
        return client.user();
    }

    /** Connects: they are online from now on. */
    public User connect() {
        return client.online(true);
    }

    /** Goes offline. */
    public User disconnect() {
        return client.online(false);
    }

    /**
     * Registers one of their devices, to be told of everything with the account's newest credential of that type.
     *
     * @param endpoint what tells this device from others, such as a token
     * @throws ApiError 50209 if the account has no credential of that type
     */
    public PushBinding registerPush(PushType type, String endpoint) {
        return registerPush(new PushBindings.Draft(endpoint, type, null, List.of()));
    }

    /**
     * Registers one of their devices.
     *
     * @throws ApiError 20404 if the account has no such credential; 50209 if that is of another type
     */
    public PushBinding registerPush(PushBindings.Draft draft) {
        return client.register(draft);
    }

    /** The last push notifications that their devices would have got, oldest first. */
    public List<ChatPush> pushes() {
        return backend.chatting.clients.pushes().to(scope.serviceSid(), identity);
    }

    /** Calls themselves so; null for nothing: {@code editOwnUserInfo} or {@code editAnyUserInfo}. */
    public User rename(@Nullable String friendlyName) {
        return now(client.profile(
                identity, present -> new User.Profile(friendlyName, present.attributes(), present.roleSid())));
    }

    /** Says something else of themselves or another user, in JSON: {@code editOwnUserInfo} or {@code editAnyUserInfo}. */
    public User setUserAttributes(String whom, String attributes) {
        return now(client.profile(
                whom, present -> new User.Profile(present.friendlyName(), attributes, present.roleSid())));
    }

    /** Makes a conversation and takes part in it: {@code createConversation} and {@code joinConversation}. */
    public Conversation createConversation(String friendlyName) {
        Conversation made = createConversation(ConversationDraft.named(friendlyName));
        join(made.sid());
        return made;
    }

    /** Makes a conversation, in which they do not take part yet: {@code createConversation}. */
    public Conversation createConversation(ConversationDraft draft) {
        return now(client.create(draft));
    }

    /** Calls a conversation otherwise; null for no name: {@code editConversationName}. */
    public Conversation renameConversation(
            String conversation, @Nullable String friendlyName, @Nullable String uniqueName) {
        return now(client.rename(conversation, friendlyName, uniqueName));
    }

    /** Changes the attributes of a conversation, JSON: {@code editConversationAttributes}. */
    public Conversation setConversationAttributes(String conversation, String attributes) {
        return now(client.attributes(conversation, attributes));
    }

    /** Deletes a conversation: {@code deleteConversation}. */
    public void deleteConversation(String conversation) {
        now(client.delete(conversation));
    }

    /** Takes part from now on: {@code joinConversation}. Whoever made a conversation gets the role of its creator. */
    public Participant join(String conversation) {
        return now(client.join(conversation));
    }

    /** Takes part no longer: {@code leaveConversation}. */
    public void leave(String conversation) {
        now(client.leave(conversation));
    }

    /** Lets another user take part: {@code addParticipant}. */
    public Participant add(String conversation, String otherIdentity) {
        return now(client.add(conversation, ParticipantDraft.chat(otherIdentity)));
    }

    /** Lets a phone take part, which writes to a number of the account: {@code addNonChatParticipant}. */
    public Participant addPhone(String conversation, String address, String proxyAddress) {
        return now(client.add(conversation, ParticipantDraft.pair(address, proxyAddress)));
    }

    /** Lets another, by SID or identity, no longer take part: {@code removeParticipant}. */
    public void remove(String conversation, String whom) {
        now(client.remove(conversation, whom));
    }

    /**
     * Changes the attributes of a participant, by SID or identity, JSON: {@code editOwnParticipantAttributes} or {@code
     * editAnyParticipantAttributes}.
     */
    public Participant setParticipantAttributes(String conversation, String whose, String attributes) {
        return now(client.participantAttributes(conversation, whose, attributes));
    }

    /** Is sent push notifications about a conversation, or none: {@code editNotificationLevel}. */
    public Participant setNotifications(String conversation, Participant.NotificationLevel level) {
        return client.notifications(conversation, level);
    }

    /** Says {@code body}: {@code sendMessage}. */
    public ChatMessage send(String conversation, String body) {
        return send(conversation, ClientMessages.Saying.text(body));
    }

    /** Sends files: {@code sendMessage} and {@code sendMediaMessage}. */
    public ChatMessage send(String conversation, MediaFile... files) {
        return send(conversation, new ClientMessages.Saying(null, "{}", List.of(files)));
    }

    /** Says something: {@code sendMessage}, and {@code sendMediaMessage} if files come with it. */
    public ChatMessage send(String conversation, ClientMessages.Saying saying) {
        return now(client.messages().send(conversation, saying));
    }

    /** The messages of a conversation in which they take part, the first one first. */
    public List<ChatMessage> messages(String conversation) {
        return client.messages().all(conversation);
    }

    /** Changes the text of a message, theirs or another's: {@code editOwnMessage} or {@code editAnyMessage}. */
    public ChatMessage edit(String conversation, String messageSid, String body) {
        return now(client.messages().edit(conversation, messageSid, body));
    }

    /**
     * Changes the attributes of a message, JSON: {@code editOwnMessageAttributes} or {@code editAnyMessageAttributes}.
     */
    public ChatMessage setMessageAttributes(String conversation, String messageSid, String attributes) {
        return now(client.messages().attributes(conversation, messageSid, attributes));
    }

    /** Removes a message, theirs or another's: {@code deleteOwnMessage} or {@code deleteAnyMessage}. */
    public void deleteMessage(String conversation, String messageSid) {
        now(client.messages().remove(conversation, messageSid));
    }

    /** Is seen typing for 5 seconds, or until their message is there; see {@link MockChat#typing}. */
    public void type(String conversation) {
        client.messages().type(conversation);
    }

    /**
     * The same for {@code time}.
     *
     * @throws ApiError 50053 if that is not from 1 to 60 seconds
     */
    public void type(String conversation, Duration time) {
        client.messages().type(conversation, time);
    }

    /**
     * Says that they have read up to the message {@code index}.
     *
     * @throws ApiError 50421 or 50406 if there is no such message
     */
    public Participant read(String conversation, int index) {
        return now(client.messages().read(conversation, index));
    }

    /** How many messages of a conversation they have not read; null until they have said what they have. */
    public @Nullable Integer unread(String conversation) {
        return client.messages().unread(conversation);
    }

    /**
     * What the channel said of a message that came from a phone: {@code readChannelMetadata}.
     *
     * @throws ApiError 50531 with status 403 if no role of theirs allows it; 50530 if nothing was said
     */
    public ChatMessage.Source channelMetadata(String conversation, String messageSid) {
        return client.messages().channelMetadata(conversation, messageSid);
    }
}
