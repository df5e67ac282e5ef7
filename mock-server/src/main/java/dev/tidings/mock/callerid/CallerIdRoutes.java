package dev.tidings.mock.callerid;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.world.World;
import java.util.List;

/** Where numbers are verified, and where they are looked at afterwards. */
public final class CallerIdRoutes implements Routes {
    private static final String LIST = "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json";
    private static final String ONE = "/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json";
    private static final Field<String> NUMBER_FILTER = Field.text("PhoneNumber");
    private static final Field<String> NAME_FILTER = Field.text("FriendlyName");

    private final World world;
    private final CallerIds callerIds;

    private CallerIdRoutes(World world, CallerIds callerIds) {
        this.world = world;
        this.callerIds = callerIds;
    }

    /** The routes to {@code callerIds}. */
    public static CallerIdRoutes of(World world, CallerIds callerIds) {
        return new CallerIdRoutes(world, callerIds);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api")
                .add("GET", LIST, List.of("PhoneNumber", "FriendlyName"), this::list)
                .add("POST", LIST, ValidationDraft.PARAMETERS, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, List.of("FriendlyName"), this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        String number = NUMBER_FILTER.read(call.query()).map(callerIds::normal).orElse(null);
        String name = NAME_FILTER.read(call.query()).orElse(null);
        Page<CallerId> page = callerIds.page(
                account(call),
                call.pageRequest(),
                each -> (number == null || each.phoneNumber().equals(number))
                        && (name == null || each.friendlyName().equals(name)));
        return call.page("outgoing_caller_ids", CallerIdViews.CALLER_ID, page);
    }

    /** 200 and not 201: nothing is there before the code was typed. */
    private Response create(Call call) {
        ValidationDraft draft = ValidationDraft.of(call.form());
        return call.resource(200, CallerIdViews.VALIDATION, world.run(tx -> callerIds.call(tx, account(call), draft)));
    }

    private Response fetch(Call call) {
        return call.resource(200, CallerIdViews.CALLER_ID, callerIds.get(account(call), call.path("Sid")));
    }

    private Response update(Call call) {
        CallerId updated = world.run(tx -> {
            CallerId present = callerIds.get(account(call), call.path("Sid"));
            return callerIds.rename(
                    tx,
                    present.accountSid(),
                    present.sid(),
                    ValidationDraft.NAME.change(call.form(), present.friendlyName()));
        });
        return call.resource(200, CallerIdViews.CALLER_ID, updated);
    }

    private Response delete(Call call) {
        world.run(tx -> {
            callerIds.delete(tx, account(call), call.path("Sid"));
            return call;
        });
        return Response.empty(204);
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }
}
