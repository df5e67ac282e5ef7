package dev.tidings.mock;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.PushType;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.world.Transaction;
import java.util.List;

/** Somebody who chats with a client SDK. What they do needs the permissions of their roles, and applications hear of it. */
public final class MockChatUser {
    private final Backend backend;
    private final ChatScope scope;
    private final String identity;

    MockChatUser(Backend backend, ChatScope scope, String identity) {
        Users.checkIdentity(identity);
        this.backend = backend;
        this.scope = scope;
        this.identity = identity;
    }

    /** What the application calls them. */
    public String identity() {
        return identity;
    }

    /** The user as the service knows them, who is made if there is none. */
    public User user() {
        return backend.world.run(this::user);
    }

    private User user(Transaction tx) {
        return backend.chatting.users.named(
                tx, backend.chatting.services.of(tx, scope), identity, Origin.client(identity));
    }

    /** Connects: they are online from now on. */
    public User connect() {
        return online(true);
    }

    /** Goes offline. */
    public User disconnect() {
        return online(false);
    }

    /** In two commands: somebody who is made in one cannot be changed in it. */
    private User online(boolean next) {
        user();
        return backend.world.run(tx -> backend.chatting.users.online(tx, user(tx), next));
    }

    /**
     * Registers one of their devices, to be told of everything with the account's newest credential of that type.
     *
     * @param endpoint what tells this device from others, such as a token
     * @throws dev.tidings.mock.wire.ApiError 50209 if the account has no credential of that type
     */
    public PushBinding registerPush(PushType type, String endpoint) {
        return registerPush(new PushBindings.Draft(endpoint, type, null, List.of()));
    }

    /**
     * Registers one of their devices.
     *
     * @throws dev.tidings.mock.wire.ApiError 20404 if the account has no such credential; 50209 if that is of another type
     */
    public PushBinding registerPush(PushBindings.Draft draft) {
        return backend.world.run(tx -> backend.chatting.bindings.register(tx, user(tx), draft));
    }
}
