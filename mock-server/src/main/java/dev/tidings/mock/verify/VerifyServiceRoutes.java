package dev.tidings.mock.verify;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.world.World;
import java.util.List;

/** The Service resource of Verify, and the list of templates. */
public final class VerifyServiceRoutes implements Routes {
    private static final String LIST = "/v2/Services";
    private static final String ONE = "/v2/Services/{Sid}";
    private static final String NAME = "FriendlyName";

    private final World world;
    private final VerifyServices services;

    private VerifyServiceRoutes(World world, VerifyServices services) {
        this.world = world;
        this.services = services;
    }

    /** The routes to {@code services} and their templates. */
    public static VerifyServiceRoutes of(World world, VerifyServices services) {
        return new VerifyServiceRoutes(world, services);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, VerifyServiceFields.NAMES, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, VerifyServiceFields.NAMES, this::update)
                .add("DELETE", ONE, List.of(), this::delete)
                .add("GET", "/v2/Templates", List.of(NAME), this::templates);
    }

    private Response list(Call call) {
        return call.page(
                "services",
                VerifyServiceViews.SERVICE,
                services.page(call.caller().accountSid(), call.pageRequest()));
    }

    private Response create(Call call) {
        return answer(
                call,
                201,
                world.run(tx -> services.open(
                        tx,
                        call.caller().accountSid(),
                        VerifyServiceFields.name(call.form()),
                        fresh -> VerifyServiceFields.changed(fresh, call.form()))));
    }

    private Response fetch(Call call) {
        return call.resource(200, VerifyServiceViews.SERVICE, service(call));
    }

    private Response update(Call call) {
        return answer(
                call,
                200,
                world.run(tx -> services.change(
                        tx, service(call).sid(), present -> VerifyServiceFields.changed(present, call.form()))));
    }

    private static Response answer(Call call, int status, VerifyService service) {
        if (service.features().skipSmsToLandlines() && !service.features().lookup()) {
            call.warn("SkipSmsToLandlines has no effect without LookupEnabled");
        }
        return call.resource(status, VerifyServiceViews.SERVICE, service);
    }

    private Response delete(Call call) {
        world.run(tx -> {
            services.close(tx, service(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Response templates(Call call) {
        return call.page(
                "templates",
                TemplateViews.TEMPLATE,
                services.templates()
                        .page(call.caller().accountSid(), call.query().nonEmpty(NAME), call.pageRequest()));
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("Sid"));
    }
}
