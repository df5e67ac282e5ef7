package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The roles of a chat service; no method waits for the backend's answer, and what {@link Roles} throws its futures
 * fail with.
 */
public final class AsyncRoles {
    private final RoleOperations operations;

    private AsyncRoles(RoleOperations operations) {
        this.operations = operations;
    }

    /** The roles of a chat service, called through {@code client}. */
    public static AsyncRoles of(TidingsClient client) {
        return new AsyncRoles(RoleOperations.of(client));
    }

    /** The roles of a chat service, called through {@code client}. */
    public static AsyncRoles of(TidingsClient client, ChatServiceSid service) {
        return new AsyncRoles(RoleOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncRoles with(RequestOptions options) {
        return new AsyncRoles(operations.with(options));
    }

    /** Creates a role; never twice. Its name has up to 64 characters. */
    public CompletableFuture<Role> create(String friendlyName, RoleType type, Permission... permissions) {
        return create(friendlyName, type, List.of(permissions));
    }

    /** Creates a role; never twice. Its name has up to 64 characters. */
    public CompletableFuture<Role> create(String friendlyName, RoleType type, List<Permission> permissions) {
        return operations.create(friendlyName, type, permissions).callAsync();
    }

    /** Fetches the role. */
    public CompletableFuture<Role> fetch(RoleSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the role. */
    public CompletableFuture<Role> fetch(String sid) {
        return fetch(RoleSid.of(sid));
    }

    /** Lists roles. */
    public AsyncListing<Role> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists roles. */
    public AsyncListing<Role> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists roles. */
    public AsyncListing<Role> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Has the role let people do this and nothing else. */
    public CompletableFuture<Role> update(String sid, Permission... permissions) {
        return update(RoleSid.of(sid), List.of(permissions));
    }

    /** Has the role let people do this and nothing else. */
    public CompletableFuture<Role> update(RoleSid sid, List<Permission> permissions) {
        return operations.update(sid, permissions).callAsync();
    }

    /** Deletes the role. */
    public CompletableFuture<Void> delete(RoleSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the role. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(RoleSid.of(sid));
    }
}
