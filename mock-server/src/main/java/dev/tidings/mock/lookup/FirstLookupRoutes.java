package dev.tidings.mock.lookup;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Look-ups of the first version: who a number is of, whose line it is, and what add-ons say. */
public final class FirstLookupRoutes implements Routes {
    private static final String TYPE = "Type";
    private static final String ADD_ONS = "AddOns";
    private static final String COUNTRY = "CountryCode";

    private final World world;
    private final FirstLookups lookups;

    private FirstLookupRoutes(World world, FirstLookups lookups) {
        this.world = world;
        this.lookups = lookups;
    }

    /** The routes to {@code lookups} as it was. */
    public static FirstLookupRoutes of(World world, Lookups lookups) {
        return new FirstLookupRoutes(world, new FirstLookups(lookups));
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("lookups")
                .add("GET", "/v1/PhoneNumbers/{PhoneNumber}", List.of(COUNTRY, TYPE, ADD_ONS), this::fetch);
    }

    private Response fetch(Call call) {
        Parameters query = call.query();
        Set<DataPackage> packages = EnumSet.noneOf(DataPackage.class);
        for (String each : query.all(TYPE)) {
            switch (each) {
                case "carrier" -> packages.add(DataPackage.LINE_TYPE_INTELLIGENCE);
                case "caller-name" -> packages.add(DataPackage.CALLER_NAME);
                case "" -> {}
                default -> throw LookupQuery.wrong(TYPE, each, "carrier or caller-name");
            }
        }
        LookupQuery asked = LookupQuery.of(
                call.path("PhoneNumber"),
                packages,
                name -> name.equals(COUNTRY) ? query.first(COUNTRY).orElse(null) : null);
        List<String> addOns = query.all(ADD_ONS).stream()
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return call.resource(
                200,
                LookupViews.FIRST_ANSWER,
                world.run(
                        tx -> lookups.look(tx, call.caller().accountSid(), asked, query.has(ADD_ONS) ? addOns : null)));
    }
}
