package dev.tidings.mock.resource;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.resource.ResourceKind.Action;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The operations of one kind of resource. */
public final class ResourceRoutes implements Routes {
    private final Resources resources;
    private final ResourceKind kind;
    private final View<Resource> view;

    private ResourceRoutes(Resources resources, BiConsumer<Resource, ResourceWriter> more) {
        this.resources = resources;
        this.kind = resources.kind();
        this.view = ResourceViews.of(kind, more);
    }

    /** The routes to {@code resources}. */
    public static ResourceRoutes of(Resources resources) {
        return new ResourceRoutes(resources, (resource, out) -> {});
    }

    /** The same routes, which write {@code more} behind the properties of each. */
    public ResourceRoutes writing(BiConsumer<Resource, ResourceWriter> more) {
        return new ResourceRoutes(resources, more);
    }

    @Override
    public void addTo(RouteTable table) {
        String suffix = kind.isClassic() ? ".json" : "";
        String list = kind.path() + suffix;
        String one = kind.path() + "/{Sid}" + suffix;
        table.product(kind.product());
        for (Action each : Action.values()) {
            if (kind.actions().contains(each)) {
                switch (each) {
                    case CREATE -> table.add("POST", list, kind.properties().parameters(true), this::create);
                    case LIST -> table.add("GET", list, kind.properties().filters(), this::list);
                    case FETCH -> table.add("GET", one, List.of(), this::fetch);
                    case UPDATE -> table.add("POST", one, kind.properties().parameters(false), this::update);
                    case DELETE -> table.add("DELETE", one, List.of(), this::delete);
                }
            }
        }
    }

    private Response create(Call call) {
        Scope scope = scope(call);
        return call.resource(201, view, resources.world().run(tx -> resources.create(tx, scope, call.form())));
    }

    private Response list(Call call) {
        Predicate<Values> filter = kind.properties().filter(call.query());
        return call.page(
                kind.listKey(),
                view,
                resources.page(scope(call), call.pageRequest(), each -> filter.test(each.values())));
    }

    private Response fetch(Call call) {
        return call.resource(200, view, one(call));
    }

    private Response update(Call call) {
        return call.resource(200, view, resources.world().run(tx -> resources.update(tx, one(call), call.form())));
    }

    private Response delete(Call call) {
        resources.world().run(tx -> {
            Resource gone = one(call);
            resources.remove(tx, gone.sid());
            return gone;
        });
        return Response.empty(204);
    }

    private Scope scope(Call call) {
        Scope scope = new Scope(
                call.caller().accountSid(),
                kind.parents().stream().map(call::path).toList());
        if (!resources.has(scope)) {
            throw ApiError.notFound(call.request().path());
        }
        return scope;
    }

    private Resource one(Call call) {
        return resources
                .find(scope(call), call.path("Sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }
}
