package dev.tidings.mock.factor;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.world.World;
import java.util.List;

/** The entities of Verify services. */
public final class EntityRoutes implements Routes {
    static final String LIST = "/v2/Services/{ServiceSid}/Entities";
    static final String ONE = LIST + "/{Identity}";

    private static final Field<String> IDENTITY = Identity.field(60306);

    private final World world;
    private final VerifyServices services;
    private final Entities entities;

    private EntityRoutes(World world, VerifyServices services, Entities entities) {
        this.world = world;
        this.services = services;
        this.entities = entities;
    }

    /** The routes to {@code entities} of {@code services}. */
    public static EntityRoutes of(World world, VerifyServices services, Entities entities) {
        return new EntityRoutes(world, services, entities);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, List.of(IDENTITY.name()), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page("entities", FactorViews.ENTITY, entities.page(service(call), call.pageRequest()));
    }

    private Response create(Call call) {
        String identity = IDENTITY.require(call.form());
        return call.resource(201, FactorViews.ENTITY, world.run(tx -> entities.create(tx, service(call), identity)));
    }

    private Response fetch(Call call) {
        return call.resource(200, FactorViews.ENTITY, entity(call));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            entities.delete(tx, entity(call));
            return tx;
        });
        return Response.empty(204);
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private Entity entity(Call call) {
        return entities.get(service(call), call.path("Identity"));
    }
}
