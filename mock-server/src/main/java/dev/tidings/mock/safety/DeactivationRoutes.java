package dev.tidings.mock.safety;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The numbers deactivated on one day: the API answers with a link, and the list is behind it. The real link leads to a host of
 * its own, which would lead away from this server; like that one it needs no credentials.
 */
public final class DeactivationRoutes implements Routes {
    private static final String DATE = "Date";
    private static final String LIST = "/deactivations/";

    private final Deactivations deactivations;

    private DeactivationRoutes(Deactivations deactivations) {
        this.deactivations = deactivations;
    }

    /** The routes to {@code deactivations}. */
    public static DeactivationRoutes of(Deactivations deactivations) {
        return new DeactivationRoutes(deactivations);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging")
                .add("GET", "/v1/Deactivations", List.of(DATE), this::fetch)
                .addOpen("GET", LIST + "{Date}", List.of(), this::list);
    }

    private Response fetch(Call call) {
        LocalDate day = deactivations.requireDay(call.query().first(DATE).orElse(""));
        String path = LIST + day;
        return call.resource(307, SafetyViews.REDIRECT, path).with("Location", call.base() + path);
    }

    private Response list(Call call) {
        LocalDate day = deactivations.requireDay(call.path(DATE));
        StringBuilder lines = new StringBuilder();
        deactivations.on(day).forEach(each -> lines.append(each).append('\n'));
        return Response.of(200, "text/plain", lines.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
