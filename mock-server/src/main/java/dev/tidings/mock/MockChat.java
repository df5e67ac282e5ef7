package dev.tidings.mock;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatService;
import dev.tidings.mock.chatevent.StudioFlows;
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

    /** Who is seen typing in a conversation now, by identity. */
    public List<String> typing(String conversationSid) {
        return backend.chatting.clients.typing().now(conversationSid);
    }

    /**
     * Holds writers of the whole server to 30 actions a second, for each service and each conversation, or lets them write as
     * fast as they can: as usual on a virtual clock, where all that a test writes is written in one second.
     */
    public void limitWrites(boolean limited) {
        backend.world.run(tx -> {
            backend.chatting.conversations.limit().on(tx, limited);
            return tx;
        });
    }

    /**
     * Lets the account's Messaging Services make conversations of what comes in, or not, as the console's switch does. At first
     * they may not.
     */
    public void unlockAutocreation(boolean unlocked) {
        backend.world.run(tx -> {
            backend.chatting.autocreation.unlock(tx, scope.accountSid(), unlocked);
            return tx;
        });
    }

    /**
     * Lets a Messaging Service of the account make conversations of what comes in instead of calling its webhook, or not, as the
     * console does. It takes effect while the account is unlocked.
     *
     * @throws IllegalArgumentException if the account has no such Messaging Service
     */
    public void autocreate(String messagingServiceSid, boolean wanted) {
        if (backend.services
                .find(messagingServiceSid)
                .filter(each -> each.accountSid().equals(scope.accountSid()))
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "messagingServiceSid \"" + messagingServiceSid + "\" must be a Messaging Service of the account");
        }
        backend.world.run(tx -> {
            backend.chatting.autocreation.make(tx, scope.accountSid(), messagingServiceSid, wanted);
            return tx;
        });
    }

    /**
     * Lets the application at {@code url} play the Studio flow {@code flowSid}: it is called with what the flow would be told.
     * Studio itself is not simulated, so that nobody answers flows that nobody plays.
     */
    public void playFlow(String flowSid, String url) {
        backend.chatting.events.flows().play(scope.accountSid(), flowSid, url);
    }

    /** What the account's Studio flows were told, the oldest first; at most the last 1,000 calls. */
    public List<StudioFlows.FlowCall> flowCalls() {
        return backend.chatting.events.flows().calls(scope.accountSid());
    }
}
