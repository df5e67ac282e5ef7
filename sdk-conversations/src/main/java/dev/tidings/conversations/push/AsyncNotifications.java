package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What push notifications of a chat service say; no method waits for the backend's answer, and what {@link
 * Notifications} throws its futures fail with.
 */
public final class AsyncNotifications {
    private final NotificationOperations operations;

    private AsyncNotifications(NotificationOperations operations) {
        this.operations = operations;
    }

    /** What push notifications of a chat service say, called through {@code client}. */
    public static AsyncNotifications of(TidingsClient client, ChatServiceSid service) {
        return new AsyncNotifications(NotificationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncNotifications with(RequestOptions options) {
        return new AsyncNotifications(operations.with(options));
    }

    /** Fetches it. */
    public CompletableFuture<NotificationConfiguration> fetch() {
        return operations.fetch().callAsync();
    }

    /** Changes it. */
    public CompletableFuture<NotificationConfiguration> update(UnaryOperator<NotificationParams.Builder> describe) {
        return update(describe.apply(NotificationParams.builder()).build());
    }

    /** Changes it. */
    public CompletableFuture<NotificationConfiguration> update(NotificationParams params) {
        return operations.update(params).callAsync();
    }
}
