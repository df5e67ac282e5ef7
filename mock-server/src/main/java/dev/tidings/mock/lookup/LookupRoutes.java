package dev.tidings.mock.lookup;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.line.LineOverride;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Look-ups, one at a time and many at once, and an account's own view of line types. */
public final class LookupRoutes implements Routes {
    private static final String ONE = "/v2/PhoneNumbers/{PhoneNumber}";
    private static final String OVERRIDE = ONE + "/Overrides/{Field}";
    private static final List<String> PARAMETERS = List.of(
            "Fields",
            "CountryCode",
            "FirstName",
            "LastName",
            "AddressLine1",
            "AddressLine2",
            "City",
            "State",
            "PostalCode",
            "AddressCountryCode",
            "NationalId",
            "DateOfBirth",
            "LastVerifiedDate",
            "VerificationSid",
            "PartnerSubId");

    private final World world;
    private final Lookups lookups;
    private final Batch batch;
    private final Overrides overrides;

    private LookupRoutes(World world, Lookups lookups) {
        this.world = world;
        this.lookups = lookups;
        this.batch = new Batch(world, lookups);
        this.overrides = new Overrides(lookups);
    }

    /** The routes to {@code lookups}. */
    public static LookupRoutes of(World world, Lookups lookups) {
        return new LookupRoutes(world, lookups);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("lookups")
                .add("GET", ONE, PARAMETERS, this::fetch)
                .add("POST", "/v2/batch/query", List.of(), this::query)
                .add("POST", OVERRIDE, List.of(), this::createOverride)
                .add("PUT", OVERRIDE, List.of(), this::updateOverride)
                .add("GET", OVERRIDE, List.of(), this::fetchOverride)
                .add("DELETE", OVERRIDE, List.of(), this::deleteOverride);
    }

    private Response fetch(Call call) {
        LookupQuery query = LookupQuery.of(
                call.path("PhoneNumber"),
                DataPackage.read(List.of(call.query().first("Fields").orElse("").split(",")), DataPackage.ALL),
                name -> call.query().first(name).orElse(null));
        if (call.caller().test()) {
            return call.resource(200, LookupViews.ANSWER, MagicLookups.answer(query));
        }
        return call.resource(
                200,
                LookupViews.ANSWER,
                world.run(tx -> lookups.look(tx, call.caller().accountSid(), query)));
    }

    private Response query(Call call) {
        List<Batch.Result> items = batch.look(call.caller().accountSid(), body(call));
        return Response.of(
                200,
                "application/json",
                JsonWriter.bytes(out -> out.objects("phone_numbers", items, LookupViews.BATCH_ITEM)));
    }

    private Response createOverride(Call call) {
        Overrides.Wanted wanted = wanted(call);
        return call.resource(201, LookupViews.OVERRIDE, world.run(tx -> overrides.create(tx, wanted)));
    }

    private Response updateOverride(Call call) {
        Overrides.Wanted wanted = wanted(call);
        return call.resource(
                200,
                LookupViews.OVERRIDE,
                world.run(tx -> overrides.update(tx, wanted, call.request().path())));
    }

    private Response fetchOverride(Call call) {
        return call.resource(200, LookupViews.OVERRIDE, override(call));
    }

    private Response deleteOverride(Call call) {
        world.run(tx -> {
            LineOverride present = override(call);
            return lookups.lines().endOverride(tx, present.accountSid(), present.number());
        });
        return Response.empty(204);
    }

    private LineOverride override(Call call) {
        return overrides
                .find(call.caller().accountSid(), call.path("PhoneNumber"), call.path("Field"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Overrides.Wanted wanted(Call call) {
        Members body = body(call);
        String type = body.requiredText("line_type");
        return overrides.wanted(
                call.caller().accountSid(),
                call.path("PhoneNumber"),
                call.path("Field"),
                LineType.find(type).orElseThrow(() -> body.wrong("line_type", type, Overrides.LINE_TYPES)),
                body.requiredText("reason"));
    }

    /** The JSON object that the body holds. */
    static Members body(Call call) {
        return Members.of(
                JsonReader.object("The body", new String(call.request().body(), StandardCharsets.UTF_8)));
    }
}
