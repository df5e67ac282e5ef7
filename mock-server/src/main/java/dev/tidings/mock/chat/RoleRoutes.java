package dev.tidings.mock.chat;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.List;

/** Roles of chat services. */
public final class RoleRoutes implements Routes {
    private static final Field<String> SOME_NAME = Field.text("FriendlyName").code(50000);
    private static final Field<String> NAME = Field.text("FriendlyName", 64).code(50003);
    private static final Field<Role.Type> TYPE =
            Field.word("Type", Role.Type.values(), Role.Type::wire).code(50105);
    private static final Field<Permission> PERMISSION =
            Field.word("Permission", Permission.values(), Permission::wire).code(50104);

    private final World world;
    private final ChatServices services;
    private final Roles roles;

    private RoleRoutes(World world, ChatServices services) {
        this.world = world;
        this.services = services;
        this.roles = services.roles();
    }

    /** The routes to the roles of {@code services}. */
    public static RoleRoutes of(World world, ChatServices services) {
        return new RoleRoutes(world, services);
    }

    @Override
    public void addTo(RouteTable table) {
        for (ChatScope.Family each : ChatScope.Family.values()) {
            String list = each.pattern("/Roles");
            String one = each.pattern("/Roles/{Sid}");
            table.product("conversations")
                    .add("GET", list, List.of(), this::list)
                    .add("POST", list, List.of(NAME.name(), TYPE.name(), PERMISSION.name()), this::create)
                    .add("GET", one, List.of(), this::fetch)
                    .add("POST", one, List.of(PERMISSION.name()), this::update)
                    .add("DELETE", one, List.of(), this::delete);
        }
    }

    private Response list(Call call) {
        ChatScope scope = scope(call);
        return call.page("roles", ChatViews.role(scope), roles.page(scope, PageRequest.of(call.query(), 50, 50)));
    }

    private Response create(Call call) {
        ChatScope scope = scope(call);
        SOME_NAME.require(call.form());
        String name = NAME.require(call.form());
        Role.Type type = TYPE.require(call.form());
        List<Permission> permissions = permissions(call.form());
        return call.resource(201, ChatViews.role(scope), world.run(tx -> {
            services.wrote(tx, scope.serviceSid());
            return roles.add(tx, services.of(tx, scope), name, type, permissions);
        }));
    }

    private static List<Permission> permissions(Parameters form) {
        List<Permission> all = PERMISSION.all(form);
        if (all.isEmpty()) {
            // That a role must allow something, and with which code it is refused otherwise, is unconfirmed.
            throw ApiError.badRequest(50104, "Permission is required: name at least one");
        }
        return all;
    }

    private Response fetch(Call call) {
        ChatScope scope = scope(call);
        return call.resource(200, ChatViews.role(scope), roles.get(scope, call.path("Sid")));
    }

    private Response update(Call call) {
        ChatScope scope = scope(call);
        return call.resource(200, ChatViews.role(scope), world.run(tx -> {
            Role role = roles.get(scope, call.path("Sid"));
            services.wrote(tx, scope.serviceSid());
            return roles.grant(tx, role, permissions(call.form()));
        }));
    }

    private Response delete(Call call) {
        ChatScope scope = scope(call);
        world.run(tx -> {
            Role role = roles.get(scope, call.path("Sid"));
            services.wrote(tx, scope.serviceSid());
            roles.delete(tx, role);
            return tx;
        });
        return Response.empty(204);
    }

    private ChatScope scope(Call call) {
        return services.scope(call.caller().accountSid(), call.pathVariables().get("ChatServiceSid"));
    }
}
