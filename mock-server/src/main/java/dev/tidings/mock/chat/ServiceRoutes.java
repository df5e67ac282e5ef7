package dev.tidings.mock.chat;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.World;
import java.util.List;

/** Chat services, and the devices that are told of what happens in them. */
public final class ServiceRoutes implements Routes {
    private static final String LIST = "/v1/Services";
    private static final String ONE = LIST + "/{Sid}";
    private static final String BINDINGS = LIST + "/{ChatServiceSid}/Bindings";
    private static final String BINDING = BINDINGS + "/{Sid}";

    private static final Field<String> SOME_NAME = Field.text("FriendlyName").code(50000);
    private static final Field<String> NAME = Field.text("FriendlyName", 256).code(50003);
    private static final Field<PushType> TYPE =
            Field.word("BindingType", PushType.values(), PushType::wire).code(50209);
    private static final Field<String> IDENTITY = Field.text("Identity");

    private final World world;
    private final ChatServices services;
    private final PushBindings bindings;

    private ServiceRoutes(World world, ChatServices services, PushBindings bindings) {
        this.world = world;
        this.services = services;
        this.bindings = bindings;
    }

    /** The routes to {@code services} and the {@code bindings} in them. */
    public static ServiceRoutes of(World world, ChatServices services, PushBindings bindings) {
        return new ServiceRoutes(world, services, bindings);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("conversations")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, List.of(NAME.name()), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("DELETE", ONE, List.of(), this::delete)
                .add("GET", BINDINGS, List.of(TYPE.name(), IDENTITY.name()), this::listBindings)
                .add("GET", BINDING, List.of(), this::fetchBinding)
                .add("DELETE", BINDING, List.of(), this::deleteBinding);
    }

    private Response list(Call call) {
        return call.page(
                "services",
                ChatViews.SERVICE,
                services.page(call.caller().accountSid(), PageRequest.of(call.query(), 50, 100)));
    }

    private Response create(Call call) {
        SOME_NAME.require(call.form());
        String name = NAME.require(call.form());
        return call.resource(
                201,
                ChatViews.SERVICE,
                world.run(tx -> services.open(tx, call.caller().accountSid(), name)));
    }

    private Response fetch(Call call) {
        return call.resource(200, ChatViews.SERVICE, service(call));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            services.delete(tx, service(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Response listBindings(Call call) {
        List<PushType> types = TYPE.all(call.query());
        List<String> identities = IDENTITY.all(call.query());
        return call.page(
                "bindings",
                ChatViews.BINDING,
                bindings.page(
                        scope(call),
                        PageRequest.of(call.query(), 50, 100),
                        each -> (types.isEmpty() || types.contains(each.type()))
                                && (identities.isEmpty() || identities.contains(each.identity()))));
    }

    private Response fetchBinding(Call call) {
        return call.resource(200, ChatViews.BINDING, bindings.get(scope(call), call.path("Sid")));
    }

    private Response deleteBinding(Call call) {
        world.run(tx -> {
            bindings.delete(tx, bindings.get(scope(call), call.path("Sid")));
            return tx;
        });
        return Response.empty(204);
    }

    private ChatScope scope(Call call) {
        return services.scope(call.caller().accountSid(), call.path("ChatServiceSid"));
    }

    private ChatService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("Sid"));
    }
}
