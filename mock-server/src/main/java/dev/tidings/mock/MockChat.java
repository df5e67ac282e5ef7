package dev.tidings.mock;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatService;
import java.util.ArrayList;
import java.util.List;

/** What an account has of Conversations, and who chats there with a client SDK. */
public final class MockChat {
    private final Backend backend;
    private final ChatScope scope;

    MockChat(Backend backend, ChatScope scope) {
        this.backend = backend;
        this.scope = scope;
    }

    /** The chat service that this looks in: the account's default unless another was named. */
    public ChatService service() {
        return backend.world.run(tx -> backend.chatting.services.of(tx, scope));
    }

    /** The account's chat services, in the order in which it got them. */
    public List<ChatService> services() {
        List<ChatService> all = new ArrayList<>();
        backend.chatting.services.all(scope.accountSid()).forEach(all::add);
        return all;
    }

    /**
     * What the account has in its service {@code serviceSid}.
     *
     * @throws dev.tidings.mock.wire.ApiError 20404 if it has no such service
     */
    public MockChat in(String serviceSid) {
        return new MockChat(backend, backend.chatting.services.scope(scope.accountSid(), serviceSid));
    }

    /**
     * Somebody with a client SDK, whom the application calls {@code identity}. They become a user of the service when they first
     * do something.
     *
     * @throws dev.tidings.mock.wire.ApiError 50203, 50204, 50206 or 50207 if nobody can be called so
     */
    public MockChatUser user(String identity) {
        return new MockChatUser(backend, scope, identity);
    }
}
