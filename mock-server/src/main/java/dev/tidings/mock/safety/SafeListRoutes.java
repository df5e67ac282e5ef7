package dev.tidings.mock.safety;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.world.World;
import java.util.List;

/** The safe list: whether a number is on it, putting it there and taking it away. There is no list of all. */
public final class SafeListRoutes implements Routes {
    private static final String PATH = "/v1/SafeList/Numbers";

    /** The code is that of Verify, whose own list has the same SIDs; which one this list has is not documented. */
    private static final Field<String> NUMBER = Field.of(
                    "PhoneNumber",
                    "a phone number in E.164, such as +18001234567, or a block of a thousand, such as +18001234xxx",
                    text -> text.matches("\\+[1-9][0-9]{8,14}|\\+[1-9][0-9]{5,11}xxx") ? text : null)
            .code(60200);

    private final World world;
    private final SafeList list;

    private SafeListRoutes(World world, SafeList list) {
        this.world = world;
        this.list = list;
    }

    /** The routes to {@code list}. */
    public static SafeListRoutes of(World world, SafeList list) {
        return new SafeListRoutes(world, list);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> parameters = List.of(NUMBER.name());
        table.product("accounts")
                .add("GET", PATH, parameters, this::fetch)
                .add("POST", PATH, parameters, this::create)
                .add("DELETE", PATH, parameters, this::delete);
    }

    private Response fetch(Call call) {
        String number = NUMBER.require(call.query());
        return call.resource(
                200,
                SafetyViews.SAFE_NUMBER,
                list.find(call.caller().accountSid(), number).orElseThrow(() -> notFound(call)));
    }

    private Response create(Call call) {
        String number = NUMBER.require(call.form());
        return call.resource(
                201,
                SafetyViews.SAFE_NUMBER,
                world.run(tx -> list.add(tx, call.caller().accountSid(), number)));
    }

    private Response delete(Call call) {
        String number = NUMBER.require(call.query());
        if (!world.run(tx -> list.remove(tx, call.caller().accountSid(), number))) {
            throw notFound(call);
        }
        return Response.empty(204);
    }

    private static ApiError notFound(Call call) {
        return ApiError.notFound(call.request().path() + "?" + call.request().query());
    }
}
