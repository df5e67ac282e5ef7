package dev.tidings.mock.service;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.world.World;
import java.util.List;

/** The Service resource of the messaging API; what is in the pools stands in {@link SenderRoutes}. */
public final class ServiceRoutes implements Routes {
    private static final String LIST = "/v1/Services";
    private static final String ONE = "/v1/Services/{Sid}";

    private final World world;
    private final Services services;

    private ServiceRoutes(World world, Services services) {
        this.world = world;
        this.services = services;
    }

    /** The routes to {@code services}. */
    public static ServiceRoutes of(World world, Services services) {
        return new ServiceRoutes(world, services);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, ServiceFields.NAMES, this::create)
                .add("GET", LIST + "/Usecases", List.of(), this::usecases)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, ServiceFields.NAMES, this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page(
                "services", ServiceViews.SERVICE, services.page(call.caller().accountSid(), call.pageRequest()));
    }

    private Response create(Call call) {
        return call.resource(
                201,
                ServiceViews.SERVICE,
                world.run(tx -> services.open(
                        tx,
                        call.caller().accountSid(),
                        ServiceFields.name(call.form()),
                        fresh -> ServiceFields.changed(fresh, call.form()))));
    }

    private Response fetch(Call call) {
        return call.resource(200, ServiceViews.SERVICE, service(call));
    }

    private Response update(Call call) {
        return call.resource(
                200,
                ServiceViews.SERVICE,
                world.run(tx -> services.change(
                        tx, service(call).sid(), present -> ServiceFields.changed(present, call.form()))));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            services.close(tx, service(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Response usecases(Call call) {
        return call.resource(200, ServiceViews.USECASES, List.of(Usecase.values()));
    }

    private MessagingService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("Sid"));
    }
}
