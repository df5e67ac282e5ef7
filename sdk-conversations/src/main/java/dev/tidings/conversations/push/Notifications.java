package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What push notifications of a chat service say; every method waits for the backend's answer, and fails with an
 * {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Notifications {
    private final NotificationOperations operations;

    private Notifications(NotificationOperations operations) {
        this.operations = operations;
    }

    /** What push notifications of a chat service say, called through {@code client}. */
    public static Notifications of(TidingsClient client, ChatServiceSid service) {
        return new Notifications(NotificationOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Notifications with(RequestOptions options) {
        return new Notifications(operations.with(options));
    }

    /** Fetches it. */
    public NotificationConfiguration fetch() {
        return operations.fetch().call();
    }

    /** Changes it. */
    public NotificationConfiguration update(UnaryOperator<NotificationParams.Builder> describe) {
        return update(describe.apply(NotificationParams.builder()).build());
    }

    /** Changes it. */
    public NotificationConfiguration update(NotificationParams params) {
        return operations.update(params).call();
    }
}
