package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.conversations.service.RoleSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.util.List;
import java.util.Optional;

/** The facts of the Role resource: paths, parameters, model. */
final class RoleOperations {
    private static final String ROLES = "/Roles";
    private static final String ROLE = "/Roles/{Sid}";

    private final Api api;
    private final String root;

    private RoleOperations(Api api, String root) {
        this.api = api;
        this.root = root;
    }

    static RoleOperations of(TidingsClient client) {
        return new RoleOperations(Api.of(client, "conversations"), "/v1");
    }

    static RoleOperations of(TidingsClient client, ChatServiceSid service) {
        return new RoleOperations(Api.of(client, "conversations"), "/v1/Services/" + service);
    }

    RoleOperations with(RequestOptions options) {
        return new RoleOperations(api.with(options), root);
    }

    Operation<Role> create(String friendlyName, RoleType type, List<Permission> permissions) {
        Check.length("friendlyName", Optional.of(Check.given("friendlyName", friendlyName)), 64); // 50000, 50003
        return api.create(Role.class, root + ROLES)
                .form("FriendlyName", friendlyName)
                .form("Type", type)
                .form("Permission", given(permissions));
    }

    Operation<Role> fetch(RoleSid sid) {
        return api.fetch(Role.class, root + ROLE, sid.toString());
    }

    ListOperation<Role> list(ListParams p) {
        return api.list(Role.class, "roles", root + ROLES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<Role> update(RoleSid sid, List<Permission> permissions) {
        return api.update(Role.class, root + ROLE, sid.toString())
                .form("Permission", given(permissions))
                .repeatable();
    }

    Operation<Void> delete(RoleSid sid) {
        return api.delete(root + ROLE, sid.toString());
    }

    private static List<Permission> given(List<Permission> permissions) {
        if (permissions.isEmpty()) {
            throw Check.refused("permissions are none: a role must have at least one");
        }
        return permissions;
    }
}
