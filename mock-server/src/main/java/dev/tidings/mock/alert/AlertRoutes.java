package dev.tidings.mock.alert;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.DateFilter;
import dev.tidings.mock.wire.Field;
import java.util.List;
import java.util.Optional;

/** The Alert resource, which is read only. */
public final class AlertRoutes implements Routes {
    private static final String LIST = "/v1/Alerts";
    private static final Field<Alert.Level> LEVEL = Field.word("LogLevel", Alert.Level.values(), Alert.Level::wire);

    private final Alerts alerts;

    private AlertRoutes(Alerts alerts) {
        this.alerts = alerts;
    }

    /** The routes to {@code alerts}. */
    public static AlertRoutes of(Alerts alerts) {
        return new AlertRoutes(alerts);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("monitor")
                .add("GET", LIST, List.of("LogLevel", "StartDate", "EndDate"), this::list)
                .add("GET", LIST + "/{Sid}", List.of(), this::fetch);
    }

    private Response list(Call call) {
        Optional<Alert.Level> level = LEVEL.read(call.query());
        DateFilter raised = DateFilter.between(call.query(), "StartDate", "EndDate");
        return call.page(
                "alerts",
                AlertViews.LISTED,
                alerts.page(
                        call.caller().accountSid(),
                        call.pageRequest(),
                        alert ->
                                (level.isEmpty() || level.get() == alert.cause().level())
                                        && raised.matches(alert.created())));
    }

    private Response fetch(Call call) {
        return call.resource(
                200,
                AlertViews.WHOLE,
                alerts.find(call.caller().accountSid(), call.path("Sid"))
                        .orElseThrow(() -> ApiError.notFound(call.request().path())));
    }
}
