package dev.tidings.conversations.service;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The chat services of an account; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class ChatServices {
    private final ChatServiceOperations operations;

    private ChatServices(ChatServiceOperations operations) {
        this.operations = operations;
    }

    /** The chat services of an account, called through {@code client}. */
    public static ChatServices of(TidingsClient client) {
        return new ChatServices(ChatServiceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public ChatServices with(RequestOptions options) {
        return new ChatServices(operations.with(options));
    }

    /** Creates a service of this name, up to 256 characters; never twice. */
    public ChatService create(String friendlyName) {
        return operations.create(friendlyName).call();
    }

    /** Fetches the service. */
    public ChatService fetch(ChatServiceSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the service. */
    public ChatService fetch(String sid) {
        return fetch(ChatServiceSid.of(sid));
    }

    /** Lists services. */
    public Listing<ChatService> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists services. */
    public Listing<ChatService> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists services. */
    public Listing<ChatService> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Deletes the service and what is in it. */
    public void delete(ChatServiceSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the service and what is in it. */
    public void delete(String sid) {
        delete(ChatServiceSid.of(sid));
    }
}
