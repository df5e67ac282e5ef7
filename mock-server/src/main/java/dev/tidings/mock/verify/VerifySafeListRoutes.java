package dev.tidings.mock.verify;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.safety.SafeNumber;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;

/** The safe list as Verify shows it. It is the list of the whole account, whoever asks for it. */
public final class VerifySafeListRoutes implements Routes {
    private static final String LIST = "/v2/SafeList/Numbers";
    private static final String ONE = LIST + "/{PhoneNumber}";

    private static final Field<String> NUMBER = Field.of(
                    "PhoneNumber",
                    "a phone number in E.164, such as +18001234567",
                    text -> VerifySafeList.isNumber(text) ? text : null)
            .invalid(60200);

    private static final View<SafeNumber> SAFE_NUMBER = View.of(
            "SafeNumber",
            (number, out) -> out.string("sid", number.sid())
                    .string("phone_number", number.phoneNumber())
                    .url("url", LIST + "/" + number.phoneNumber()));

    private final World world;
    private final VerifySafeList list;

    private VerifySafeListRoutes(World world, VerifySafeList list) {
        this.world = world;
        this.list = list;
    }

    /** The routes to {@code list}. */
    public static VerifySafeListRoutes of(World world, VerifySafeList list) {
        return new VerifySafeListRoutes(world, list);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("POST", LIST, List.of(NUMBER.name()), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response create(Call call) {
        String number = NUMBER.require(call.form());
        return call.resource(201, SAFE_NUMBER, world.run(tx -> {
            SafeNumber added = list.add(tx, account(call), number);
            list.called(tx, account(call));
            return added;
        }));
    }

    private Response fetch(Call call) {
        return call.resource(200, SAFE_NUMBER, world.run(tx -> number(tx, call)));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            list.remove(tx, number(tx, call));
            return tx;
        });
        return Response.empty(204);
    }

    private SafeNumber number(Transaction tx, Call call) {
        SafeNumber found = list.get(account(call), call.path("PhoneNumber"));
        list.called(tx, account(call));
        return found;
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }
}
