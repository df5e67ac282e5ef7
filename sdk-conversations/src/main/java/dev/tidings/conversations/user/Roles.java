package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The roles of a chat service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Roles {
    private final RoleOperations operations;

    private Roles(RoleOperations operations) {
        this.operations = operations;
    }

    /** The roles of a chat service, called through {@code client}. */
    public static Roles of(TidingsClient client) {
        return new Roles(RoleOperations.of(client));
    }

    /** The roles of a chat service, called through {@code client}. */
    public static Roles of(TidingsClient client, ChatServiceSid service) {
        return new Roles(RoleOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Roles with(RequestOptions options) {
        return new Roles(operations.with(options));
    }

    /** Creates a role; never twice. Its name has up to 64 characters. */
    public Role create(String friendlyName, RoleType type, Permission... permissions) {
        return create(friendlyName, type, List.of(permissions));
    }

    /** Creates a role; never twice. Its name has up to 64 characters. */
    public Role create(String friendlyName, RoleType type, List<Permission> permissions) {
        return operations.create(friendlyName, type, permissions).call();
    }

    /** Fetches the role. */
    public Role fetch(RoleSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the role. */
    public Role fetch(String sid) {
        return fetch(RoleSid.of(sid));
    }

    /** Lists roles. */
    public Listing<Role> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists roles. */
    public Listing<Role> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists roles. */
    public Listing<Role> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Has the role let people do this and nothing else. */
    public Role update(String sid, Permission... permissions) {
        return update(RoleSid.of(sid), List.of(permissions));
    }

    /** Has the role let people do this and nothing else. */
    public Role update(RoleSid sid, List<Permission> permissions) {
        return operations.update(sid, permissions).call();
    }

    /** Deletes the role. */
    public void delete(RoleSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the role. */
    public void delete(String sid) {
        delete(RoleSid.of(sid));
    }
}
