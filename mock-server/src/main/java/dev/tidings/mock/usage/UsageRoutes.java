package dev.tidings.mock.usage;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.List;

/** The Usage Records and Usage Triggers of the 2010 API. */
public final class UsageRoutes implements Routes {
    private static final String RECORDS = "/2010-04-01/Accounts/{AccountSid}/Usage/Records";
    private static final String TRIGGERS = "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json";
    private static final String TRIGGER = "/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json";
    private static final List<String> FILTERS = List.of("Category", "StartDate", "EndDate", "IncludeSubaccounts");

    private final World world;
    private final Usage usage;
    private final UsageTriggers triggers;
    private final View<UsageTrigger> view;

    private UsageRoutes(World world, Usage usage, UsageTriggers triggers) {
        this.world = world;
        this.usage = usage;
        this.triggers = triggers;
        this.view = UsageViews.trigger(triggers::current);
    }

    /** The routes to {@code usage} and {@code triggers}. */
    public static UsageRoutes of(World world, Usage usage, UsageTriggers triggers) {
        return new UsageRoutes(world, usage, triggers);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api");
        for (Period period : Period.values()) {
            String path = period.path().isEmpty() ? RECORDS : RECORDS + "/" + period.path();
            table.add("GET", path + ".json", FILTERS, call -> records(call, period));
        }
        table.add("POST", TRIGGERS, UsageTriggers.CREATE, this::create)
                .add("GET", TRIGGERS, UsageTriggers.FILTERS, this::list)
                .add(
                        "GET",
                        TRIGGER,
                        List.of(),
                        call -> call.resource(200, view, triggers.get(account(call), call.path("Sid"))))
                .add(
                        "POST",
                        TRIGGER,
                        UsageTriggers.UPDATE,
                        call -> call.resource(200, view, triggers.update(account(call), call.path("Sid"), call.form())))
                .add("DELETE", TRIGGER, List.of(), this::delete);
    }

    private Response records(Call call, Period period) {
        UsageFilter filter =
                UsageFilter.of(call.query(), Usage.day(world.clock().now()));
        filter.category().ifPresent(name -> warnOfUnknown(call, "Category", name));
        return call.page(
                "usage_records", UsageViews.RECORD, usage.page(account(call), period, filter, call.pageRequest()));
    }

    private Response create(Call call) {
        UsageTrigger created = triggers.create(account(call), call.form());
        warnOfUnknown(call, "UsageCategory", created.watched().category());
        return call.resource(201, view, created);
    }

    /** The real API has hundreds of categories of other products, so that this is no error. */
    private static void warnOfUnknown(Call call, String parameter, String name) {
        if (Categories.find(name) == null) {
            call.warn(parameter + " \"" + name + "\" is none that this server counts usage of");
        }
    }

    private Response list(Call call) {
        return call.page("usage_triggers", view, triggers.page(account(call), call.pageRequest(), call.query()));
    }

    private Response delete(Call call) {
        triggers.delete(account(call), call.path("Sid"));
        return Response.empty(204);
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }
}
