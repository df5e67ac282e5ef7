package dev.tidings.mock.application;

import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.resource.ResourceRoutes;

/** The Application resource of the 2010 API. */
public final class ApplicationRoutes implements Routes {
    private final ResourceRoutes routes;

    private ApplicationRoutes(ResourceRoutes routes) {
        this.routes = routes;
    }

    /** The routes to {@code applications}. */
    public static ApplicationRoutes of(Applications applications) {
        return new ApplicationRoutes(ResourceRoutes.of(applications.resources()));
    }

    @Override
    public void addTo(RouteTable table) {
        routes.addTo(table);
    }
}
