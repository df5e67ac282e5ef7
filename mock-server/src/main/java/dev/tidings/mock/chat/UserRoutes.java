package dev.tidings.mock.chat;

import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.List;

/** Users of chat services. */
public final class UserRoutes implements Routes {
    private static final Field<String> IDENTITY = Field.text("Identity").code(50204);
    private static final Field<String> NAME = Field.text("FriendlyName", 256).code(50003);
    private static final Field<String> ROLE = ChatFields.named("RoleSid", 50103);
    private static final String ATTRIBUTES = "Attributes";

    private final World world;
    private final ChatServices services;
    private final Users users;
    private final ChatEvents events;

    private UserRoutes(World world, ChatServices services, Users users, ChatEvents events) {
        this.world = world;
        this.services = services;
        this.users = users;
        this.events = events;
    }

    /** The routes to {@code users} of {@code services}. */
    public static UserRoutes of(World world, ChatServices services, Users users, ChatEvents events) {
        return new UserRoutes(world, services, users, events);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> profile = List.of(NAME.name(), ATTRIBUTES, ROLE.name());
        for (ChatScope.Family each : ChatScope.Family.values()) {
            String list = each.pattern("/Users");
            String one = each.pattern("/Users/{Sid}");
            table.product("conversations")
                    .add("GET", list, List.of(), this::list)
                    .add("POST", list, List.of(IDENTITY.name(), NAME.name(), ATTRIBUTES, ROLE.name()), this::create)
                    .add("GET", one, List.of(), this::fetch)
                    .add("POST", one, profile, this::update)
                    .add("DELETE", one, List.of(), this::delete);
        }
    }

    private Response list(Call call) {
        ChatScope scope = scope(call);
        return call.page("users", ChatViews.listed(scope), users.page(scope, PageRequest.of(call.query(), 50, 50)));
    }

    private Response create(Call call) {
        ChatScope scope = scope(call);
        String identity = IDENTITY.require(call.form());
        return answer(call, 201, scope, world.run(tx -> {
            ChatService service = services.of(tx, scope);
            services.wrote(tx, service.sid());
            return users.add(
                    tx,
                    service,
                    identity,
                    profile(
                            call.form(),
                            new User.Profile(
                                    null,
                                    ChatFields.NO_ATTRIBUTES,
                                    service.settings().userRoleSid())),
                    origin(call));
        }));
    }

    private static User.Profile profile(Parameters form, User.Profile present) {
        return new User.Profile(
                NAME.change(form, present.friendlyName()),
                ChatFields.attributes(form, present.attributes(), ChatFields.ATTRIBUTES),
                form.has(ROLE.name()) ? ROLE.require(form) : present.roleSid());
    }

    private Response fetch(Call call) {
        ChatScope scope = scope(call);
        User user = user(call, scope);
        boolean told = users.reachability(user);
        boolean known = told && user.registered();
        return call.resource(
                200, ChatViews.user(scope, told ? user.online() : null, known ? users.notifiable(user) : null), user);
    }

    private Response update(Call call) {
        ChatScope scope = scope(call);
        User before = user(call, scope);
        Origin origin = origin(call);
        User.Profile wanted = users.checked(before, profile(call.form(), before.profile()));
        return call.after(
                events.ask(users.wish(before, wanted, origin)),
                nothingCanBeChanged -> answer(call, 200, scope, world.run(tx -> {
                    User present = user(call, scope);
                    services.wrote(tx, present.serviceSid());
                    return users.change(tx, present, profile(call.form(), present.profile()), origin);
                })));
    }

    private Response delete(Call call) {
        ChatScope scope = scope(call);
        world.run(tx -> {
            User user = user(call, scope);
            services.wrote(tx, user.serviceSid());
            users.delete(tx, user);
            return tx;
        });
        return Response.empty(204);
    }

    /** Whether somebody is there is said only when they are asked for. */
    private static Response answer(Call call, int status, ChatScope scope, User user) {
        return call.resource(status, ChatViews.listed(scope), user);
    }

    private User user(Call call, ChatScope scope) {
        return users.get(scope, call.path("Sid"));
    }

    private ChatScope scope(Call call) {
        return services.scope(call.caller().accountSid(), call.pathVariables().get("ChatServiceSid"));
    }

    private static Origin origin(Call call) {
        return Origin.api(call.request().headers().first(Origin.HEADER).orElse(null));
    }
}
