package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatmessage.ChatMediaStore;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.world.World;

/** The client SDKs of all users. */
public final class ChatClients {
    /**
     * The rooms in which users do things.
     *
     * @param services where they chat
     * @param users who they are
     * @param events asks and tells applications
     * @param conversations where they talk
     * @param participants with whom
     * @param messages what they say
     * @param media the files that they send
     * @param bindings the devices that they register
     */
    public record Rooms(
            ChatServices services,
            Users users,
            ChatEvents events,
            Conversations conversations,
            Participants participants,
            ChatMessages messages,
            ChatMediaStore media,
            PushBindings bindings) {}

    final World world;
    final Rooms rooms;
    final Rights rights;
    private final Typing typing;
    private final ChatPushes pushes;

    private ChatClients(World world, Rooms rooms, int most) {
        this.world = world;
        this.rooms = rooms;
        this.rights = new Rights(rooms);
        this.typing = Typing.in(world, rooms.conversations());
        this.pushes = ChatPushes.keeping(world, rooms, most);
        rooms.messages().onPost((tx, message) -> typing.end(tx, message.conversationSid(), message.author()));
        rooms.participants().onRemove((tx, who) -> {
            String identity = who.identity();
            if (identity != null) {
                typing.end(tx, who.conversationSid(), identity);
            }
        });
    }

    /** The clients in {@code world}; of what was pushed to them the last {@code most} are kept. */
    public static ChatClients keeping(World world, Rooms rooms, int most) {
        return new ChatClients(world, rooms, most);
    }

    /**
     * The client of the user {@code identity} of the service that {@code scope} looks in.
     *
     * @throws dev.tidings.mock.wire.ApiError 50203, 50204, 50206 or 50207 if nobody can be called so
     */
    public ChatClient as(ChatScope scope, String identity) {
        Users.checkIdentity(identity);
        return new ChatClient(this, scope, identity);
    }

    /** Who is typing. */
    public Typing typing() {
        return typing;
    }

    /** What devices would have got. */
    public ChatPushes pushes() {
        return pushes;
    }
}
