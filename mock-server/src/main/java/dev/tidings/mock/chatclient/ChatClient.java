package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.Permission;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.Changes;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantChange;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The client SDK of one user. They become a user of the service when they first do something. What is answered is there at once
 * unless an application is asked first; it fails with an {@link ApiError}: 50107 with HTTP 403 if no role of theirs allows it, 50430
 * if they do not take part, 50056 if an application forbids it, or as the REST API does.
 *
 * <p>For the maintainer: permissions are looked at twice, before an application is asked and when it has answered, since
 * everything may be different by then.
 */
public final class ChatClient {
    private static final int LONGEST_NAME = 256;

    final ChatClients clients;
    final ChatScope scope;
    final String identity;
    final Origin origin;
    private final ClientMessages messages;

    ChatClient(ChatClients clients, ChatScope scope, String identity) {
        this.clients = clients;
        this.scope = scope;
        this.identity = identity;
        this.origin = Origin.client(identity);
        this.messages = new ClientMessages(this);
    }

    /** What they do with messages. */
    public ClientMessages messages() {
        return messages;
    }

    private Conversations conversations() {
        return clients.rooms.conversations();
    }

    private Participants participants() {
        return clients.rooms.participants();
    }

    private Users users() {
        return clients.rooms.users();
    }

    /** The user, who is made if there is none. */
    public User user() {
        return users().byIdentity(scope.serviceSid(), identity)
                .orElseGet(() -> clients.world.run(
                        tx -> users().named(tx, clients.rooms.services().of(tx, scope), identity, origin)));
    }

    Standing standing(String conversation) {
        user();
        return clients.rights.standing(scope, identity, conversation);
    }

    /** Who they are in {@code conversation}, and whether they may. */
    Standing allowed(String conversation, Permission permission) {
        Standing who = standing(conversation);
        clients.rights.require(who, permission);
        return who;
    }

    /** The same once more when an application has been asked, counting one action. */
    Standing allowedStill(Transaction tx, Standing before, Permission permission) {
        Standing who =
                clients.rights.standing(scope, identity, before.conversation().sid());
        clients.rights.require(who, permission);
        conversations().limit().conversation(tx, who.conversation().sid());
        return who;
    }

    <T> CompletionStage<T> asked(Happening wish, BiFunction<Transaction, Changes, T> then) {
        return asked(clients.rooms.events().ask(wish), then);
    }

    <T> CompletionStage<T> asked(CompletionStage<Changes> answer, BiFunction<Transaction, Changes, T> then) {
        return answer.thenApply(changes -> clients.world.run(tx -> then.apply(tx, changes)));
    }

    /** Connects or goes. */
    public User online(boolean online) {
        User user = user();
        return clients.world.run(
                tx -> users().online(tx, users().find(user.sid()).orElse(user), online));
    }

    /**
     * Registers one of their devices.
     *
     * @throws ApiError 20404 if the account has no such credential; 50209 if that is of another type
     */
    public PushBinding register(PushBindings.Draft draft) {
        User user = user();
        return clients.world.run(tx -> clients.rooms.bindings().register(tx, user, draft));
    }

    /**
     * Changes what is said of a user, them or another: {@code editOwnUserInfo} or {@code editAnyUserInfo}. Roles are not changed
     * by clients.
     *
     * @param who by SID or identity
     * @param change of the friendly name and the attributes
     */
    public CompletionStage<User> profile(String who, Function<User.Profile, User.Profile> change) {
        User before = editable(who);
        User.Profile wish = checked(change.apply(before.profile()));
        return asked(users().wish(before, wish, origin), (tx, nothingCanBeChanged) -> {
            User present = editable(who);
            clients.rooms.services().wrote(tx, present.serviceSid());
            return users().change(tx, present, checked(change.apply(present.profile())), origin);
        });
    }

    private User editable(String who) {
        User user = user();
        User found = users().get(scope, who);
        boolean own = found.sid().equals(user.sid());
        try {
            clients.rights.require(user, Permission.EDIT_ANY_USER_INFO);
        } catch (ApiError denied) {
            if (!own) {
                throw denied;
            }
            clients.rights.require(user, Permission.EDIT_OWN_USER_INFO);
        }
        return found;
    }

    private static User.Profile checked(User.Profile profile) {
        return new User.Profile(
                name(profile.friendlyName()),
                ChatFields.attributes(profile.attributes(), ChatFields.ATTRIBUTES),
                profile.roleSid());
    }

    private static @Nullable String name(@Nullable String name) {
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw ApiError.badRequest(
                    50003, "FriendlyName \"" + name + "\" must be at most " + LONGEST_NAME + " characters long");
        }
        return name == null || name.isEmpty() ? null : name;
    }

    /** Makes a conversation, in which they do not take part yet: {@code createConversation}. */
    public CompletionStage<Conversation> create(ConversationDraft draft) {
        clients.rights.require(user(), Permission.CREATE_CONVERSATION);
        ConversationDraft wish = conversations().completed(scope, checked(draft));
        return asked(conversations().wish(scope, wish, origin), (tx, changes) -> {
            clients.rights.require(clients.rights.user(scope, identity), Permission.CREATE_CONVERSATION);
            conversations().limit().service(tx, scope.serviceSid());
            return conversations().add(tx, scope, renamed(wish, changes), identity, origin);
        });
    }

    private static ConversationDraft checked(ConversationDraft draft) {
        String unique = draft.uniqueName();
        if (unique != null && unique.matches("CH[0-9a-fA-F]{32}")) {
            throw ApiError.badRequest(
                    50390, "UniqueName \"" + unique + "\" must not look like the SID of a conversation");
        }
        if (unique != null && unique.codePointCount(0, unique.length()) > LONGEST_NAME) {
            throw ApiError.badRequest(
                    50004, "UniqueName \"" + unique + "\" must be at most " + LONGEST_NAME + " characters long");
        }
        return draft.withFriendlyName(name(draft.friendlyName()))
                .withUniqueName(unique == null || unique.isEmpty() ? null : unique)
                .withAttributes(ChatFields.attributes(draft.attributes(), ChatFields.CONVERSATION_ATTRIBUTES));
    }

    private static ConversationDraft renamed(ConversationDraft wish, Changes changes) {
        return changes.of("friendly_name")
                .map(other -> wish.withFriendlyName(name(other)))
                .orElse(wish);
    }

    /** Changes how a conversation is called: {@code editConversationName}. */
    public CompletionStage<Conversation> rename(
            String conversation, @Nullable String friendlyName, @Nullable String uniqueName) {
        return edit(
                conversation,
                Permission.EDIT_CONVERSATION_NAME,
                draft -> draft.withFriendlyName(friendlyName).withUniqueName(uniqueName));
    }

    /** Changes the attributes of a conversation: {@code editConversationAttributes}. */
    public CompletionStage<Conversation> attributes(String conversation, String attributes) {
        return edit(conversation, Permission.EDIT_CONVERSATION_ATTRIBUTES, draft -> draft.withAttributes(attributes));
    }

    private CompletionStage<Conversation> edit(
            String conversation, Permission permission, Function<ConversationDraft, ConversationDraft> change) {
        Standing before = allowed(conversation, permission);
        Conversation open = conversations().requireOpen(before.conversation());
        ConversationDraft wish = checked(change.apply(ConversationDraft.of(open)));
        return asked(conversations().wish(open, wish, origin), (tx, changes) -> {
            Conversation present = allowedStill(tx, before, permission).conversation();
            ConversationDraft next = checked(change.apply(ConversationDraft.of(present)));
            return conversations().change(tx, scope, present, renamed(next, changes), origin);
        });
    }

    /** Deletes a conversation: {@code deleteConversation}. */
    public CompletionStage<Conversation> delete(String conversation) {
        Standing before = allowed(conversation, Permission.DELETE_CONVERSATION);
        return asked(conversations().farewell(before.conversation(), origin), (tx, nothingCanBeChanged) -> {
            Conversation present =
                    allowedStill(tx, before, Permission.DELETE_CONVERSATION).conversation();
            conversations().delete(tx, present, origin);
            return present;
        });
    }

    /** Takes part from now on: {@code joinConversation}. Whoever made the conversation gets the role of its creator. */
    public CompletionStage<Participant> join(String conversation) {
        Standing before = allowed(conversation, Permission.JOIN_CONVERSATION);
        String role = before.conversation().createdBy().equals(identity)
                ? clients.rooms
                        .services()
                        .get(scope.accountSid(), scope.serviceSid())
                        .settings()
                        .creatorRoleSid()
                : null;
        ParticipantDraft draft =
                new ParticipantDraft(identity, null, null, null, ChatFields.NO_ATTRIBUTES, role, null, null);
        return add(before, draft, Permission.JOIN_CONVERSATION);
    }

    /** Lets somebody take part: {@code addParticipant}, or {@code addNonChatParticipant} of somebody with an address. */
    public CompletionStage<Participant> add(String conversation, ParticipantDraft draft) {
        Permission permission =
                draft.address() == null ? Permission.ADD_PARTICIPANT : Permission.ADD_NON_CHAT_PARTICIPANT;
        return add(allowed(conversation, permission), draft, permission);
    }

    private CompletionStage<Participant> add(Standing before, ParticipantDraft draft, Permission permission) {
        Conversation open = conversations().requireOpen(before.conversation());
        return asked(
                participants().wish(open, draft, origin),
                (tx, nothingCanBeChanged) -> participants()
                        .add(tx, allowedStill(tx, before, permission).conversation(), draft, origin));
    }

    /** Takes part no longer: {@code leaveConversation}. */
    public CompletionStage<Participant> leave(String conversation) {
        Standing who = standing(conversation);
        return remove(who, Rights.member(who), Permission.LEAVE_CONVERSATION);
    }

    /**
     * Lets somebody else take part no longer: {@code removeParticipant}.
     *
     * @param who by SID or identity
     */
    public CompletionStage<Participant> remove(String conversation, String who) {
        Standing remover = allowed(conversation, Permission.REMOVE_PARTICIPANT);
        return remove(remover, participants().get(scope, remover.conversation(), who), Permission.REMOVE_PARTICIPANT);
    }

    private CompletionStage<Participant> remove(Standing before, Participant gone, Permission permission) {
        clients.rights.require(before, permission);
        conversations().requireOpen(before.conversation());
        return asked(participants().farewell(gone, origin), (tx, nothingCanBeChanged) -> {
            Conversation open = conversations()
                    .requireOpen(allowedStill(tx, before, permission).conversation());
            Participant present = participants().get(scope, open, gone.sid());
            participants().remove(tx, present, origin);
            return present;
        });
    }

    /**
     * Changes the attributes of a participant, them or another: {@code editOwnParticipantAttributes} or {@code
     * editAnyParticipantAttributes}.
     *
     * @param who by SID or identity
     */
    public CompletionStage<Participant> participantAttributes(String conversation, String who, String attributes) {
        Standing before = standing(conversation);
        Participant target = participants().get(scope, before.conversation(), who);
        Permission permission = before.is(target) && !mayAny(before, Permission.EDIT_ANY_PARTICIPANT_ATTRIBUTES)
                ? Permission.EDIT_OWN_PARTICIPANT_ATTRIBUTES
                : Permission.EDIT_ANY_PARTICIPANT_ATTRIBUTES;
        clients.rights.require(before, permission);
        String checked = ChatFields.attributes(attributes, ChatFields.ATTRIBUTES);
        return change(
                before, target, new ParticipantChange(null, null, null, checked, null, null, null, null), permission);
    }

    /** Whether what needs {@code permission} can be done to whatever is whoever's. */
    boolean mayAny(Standing who, Permission permission) {
        try {
            clients.rights.require(who, permission);
            return true;
        } catch (ApiError denied) {
            return false;
        }
    }

    /** Changes a participant; with {@code permission} unless that is null. */
    CompletionStage<Participant> change(
            Standing before, Participant target, ParticipantChange change, @Nullable Permission permission) {
        Conversation open = conversations().requireOpen(before.conversation());
        return asked(participants().wish(open, target, change, origin), (tx, nothingCanBeChanged) -> {
            Conversation present;
            if (permission == null) {
                present = conversations().get(scope, open.sid());
                conversations().limit().conversation(tx, present.sid());
            } else {
                present = allowedStill(tx, before, permission).conversation();
            }
            return participants().change(tx, present, participants().get(scope, present, target.sid()), change, origin);
        });
    }

    /** Is told of what happens in a conversation from now on, or not: {@code editNotificationLevel}. */
    public Participant notifications(String conversation, Participant.NotificationLevel level) {
        Standing before = allowed(conversation, Permission.EDIT_NOTIFICATION_LEVEL);
        Rights.member(before);
        return clients.world.run(tx -> {
            Standing who = allowedStill(tx, before, Permission.EDIT_NOTIFICATION_LEVEL);
            return participants().notify(tx, Rights.member(who), level);
        });
    }
}
