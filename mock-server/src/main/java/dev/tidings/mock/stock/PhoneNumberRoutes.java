package dev.tidings.mock.stock;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The IncomingPhoneNumbers and the ShortCodes of the 2010 API. */
public final class PhoneNumberRoutes implements Routes {
    private static final String PHONES = "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers";
    private static final String CODES = "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes";
    private static final String ONE = "/{Sid}.json";
    private static final String GET = "GET";
    private static final String POST = "POST";
    private static final List<String> FILTERS = List.of("Beta", "FriendlyName", "PhoneNumber", "Origin");

    private final PhoneNumbers numbers;

    private PhoneNumberRoutes(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** The routes to {@code numbers}. */
    public static PhoneNumberRoutes of(PhoneNumbers numbers) {
        return new PhoneNumberRoutes(numbers);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api");
        addList(table, PHONES + ".json", null);
        addList(table, PHONES + "/Local.json", NumberType.LOCAL);
        addList(table, PHONES + "/Mobile.json", NumberType.MOBILE);
        addList(table, PHONES + "/TollFree.json", NumberType.TOLL_FREE);
        table.add(GET, PHONES + ONE, List.of(), call -> call.resource(200, PhoneNumberViews.PHONE, phone(call)))
                .add(
                        POST,
                        PHONES + ONE,
                        with(SettingChecks.PHONE.parameters(false), PhoneNumbers.TARGET.name()),
                        this::update)
                .add("DELETE", PHONES + ONE, List.of(), this::release)
                .add(GET, CODES + ".json", List.of("FriendlyName", "ShortCode"), this::codes)
                .add(GET, CODES + ONE, List.of(), call -> call.resource(200, PhoneNumberViews.SHORT_CODE, code(call)))
                .add(POST, CODES + ONE, SettingChecks.SHORT_CODE.parameters(false), this::updateCode);
    }

    /** The list of one kind of number, or of all. */
    private void addList(RouteTable table, String path, @Nullable NumberType only) {
        View<OwnedNumber> view = only == null ? PhoneNumberViews.PHONE : PhoneNumberViews.TYPED;
        table.add(
                        POST,
                        path,
                        with(SettingChecks.PHONE.parameters(true), "PhoneNumber", "AreaCode"),
                        call -> call.resource(
                                201, view, numbers.buy(call.caller().accountSid(), only, call.form())))
                .add(
                        GET,
                        path,
                        FILTERS,
                        call -> call.page(
                                "incoming_phone_numbers",
                                view,
                                numbers.phones(call.caller().accountSid(), call.pageRequest(), only, call.query())));
    }

    private static List<String> with(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private OwnedNumber phone(Call call) {
        return numbers.phone(call.caller().accountSid(), call.path("Sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Response update(Call call) {
        return call.resource(
                200,
                PhoneNumberViews.PHONE,
                numbers.world()
                        .run(tx -> numbers.update(tx, phone(call), call.caller().credential(), call.form())));
    }

    private Response release(Call call) {
        numbers.world().run(tx -> {
            numbers.release(tx, phone(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Response codes(Call call) {
        return call.page(
                "short_codes",
                PhoneNumberViews.SHORT_CODE,
                numbers.shortCodes(call.caller().accountSid(), call.pageRequest(), call.query()));
    }

    private OwnedNumber code(Call call) {
        return numbers.shortCode(call.caller().accountSid(), call.path("Sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Response updateCode(Call call) {
        return call.resource(
                200,
                PhoneNumberViews.SHORT_CODE,
                numbers.world().run(tx -> numbers.updateShortCode(tx, code(call), call.form())));
    }
}
