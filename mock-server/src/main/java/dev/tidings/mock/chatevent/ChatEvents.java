package dev.tidings.mock.chatevent;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks applications before something happens in a conversation, and tells them after it. */
public final class ChatEvents {
    private ChatEvents() {}

    /** The events of {@code world}, of which nobody wants to hear yet. */
    public static ChatEvents in(World world, Accounts accounts, Webhooks webhooks) {
        return new ChatEvents();
    }

    /**
     * Asks whoever wants to be asked whether {@code wish} may happen. Outside of the world's lock.
     *
     * @return what is to be changed; fails with an {@link dev.tidings.mock.wire.ApiError} 50056 if it must not happen; there at
     *     once if nobody is asked
     */
    public CompletionStage<Changes> ask(Happening wish) {
        return CompletableFuture.completedFuture(Changes.NONE);
    }

    /** Tells whoever wants to hear of it that {@code happened}, if the command succeeds. */
    public void tell(Transaction tx, Happening happened) {}
}
