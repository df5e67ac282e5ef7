package dev.tidings.conversations.push;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The devices that get push notifications of a chat service; every method waits for the backend's answer, and
 * fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Bindings {
    private final BindingOperations operations;

    private Bindings(BindingOperations operations) {
        this.operations = operations;
    }

    /** The devices that get push notifications of a chat service, called through {@code client}. */
    public static Bindings of(TidingsClient client, ChatServiceSid service) {
        return new Bindings(BindingOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Bindings with(RequestOptions options) {
        return new Bindings(operations.with(options));
    }

    /** Fetches the device. */
    public Binding fetch(BindingSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the device. */
    public Binding fetch(String sid) {
        return fetch(BindingSid.of(sid));
    }

    /** Lists devices. */
    public Listing<Binding> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists devices. */
    public Listing<Binding> list(UnaryOperator<BindingListParams.Builder> describe) {
        return list(describe.apply(BindingListParams.builder()).build());
    }

    /** Lists devices. */
    public Listing<Binding> list(BindingListParams params) {
        return operations.list(params).listing();
    }

    /** Has the device get no more notifications. */
    public void delete(BindingSid sid) {
        operations.delete(sid).call();
    }

    /** Has the device get no more notifications. */
    public void delete(String sid) {
        delete(BindingSid.of(sid));
    }
}
