package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The users of a chat service; no method waits for the backend's answer, and what {@link Users} throws its futures
 * fail with.
 */
public final class AsyncUsers {
    private final UserOperations operations;

    private AsyncUsers(UserOperations operations) {
        this.operations = operations;
    }

    /** The users of a chat service, called through {@code client}. */
    public static AsyncUsers of(TidingsClient client) {
        return new AsyncUsers(UserOperations.of(client));
    }

    /** The users of a chat service, called through {@code client}. */
    public static AsyncUsers of(TidingsClient client, ChatServiceSid service) {
        return new AsyncUsers(UserOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncUsers with(RequestOptions options) {
        return new AsyncUsers(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public AsyncUsers webhookEnabled(boolean enabled) {
        return new AsyncUsers(operations.webhookEnabled(enabled));
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public CompletableFuture<User> create(String identity) {
        return create(identity, UnaryOperator.identity());
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public CompletableFuture<User> create(String identity, UnaryOperator<UserParams.Builder> describe) {
        return create(identity, describe.apply(UserParams.builder()).build());
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public CompletableFuture<User> create(String identity, UserParams params) {
        return operations.create(identity, params).callAsync();
    }

    /** Fetches the user; only so it is told whether they are online. */
    public CompletableFuture<User> fetch(UserSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the user of this SID or identity; only so it is told whether they are online. */
    public CompletableFuture<User> fetch(String sidOrIdentity) {
        return operations.fetch(sidOrIdentity).callAsync();
    }

    /** Lists users. */
    public AsyncListing<User> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists users. */
    public AsyncListing<User> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists users. */
    public AsyncListing<User> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the user of this SID or identity. */
    public CompletableFuture<User> update(String sidOrIdentity, UnaryOperator<UserParams.Builder> describe) {
        return update(sidOrIdentity, describe.apply(UserParams.builder()).build());
    }

    /** Changes the user of this SID or identity. */
    public CompletableFuture<User> update(String sidOrIdentity, UserParams params) {
        return operations.update(sidOrIdentity, params).callAsync();
    }

    /** Changes the user. */
    public CompletableFuture<User> update(UserSid sid, UserParams params) {
        return update(sid.toString(), params);
    }

    /** Deletes the user. */
    public CompletableFuture<Void> delete(UserSid sid) {
        return delete(sid.toString());
    }

    /** Deletes the user of this SID or identity. */
    public CompletableFuture<Void> delete(String sidOrIdentity) {
        return operations.delete(sidOrIdentity).callAsync();
    }
}
