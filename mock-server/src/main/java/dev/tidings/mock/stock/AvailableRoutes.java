package dev.tidings.mock.stock;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.List;

/** The AvailablePhoneNumbers of the 2010 API. */
public final class AvailableRoutes implements Routes {
    private static final String LIST = "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers";
    private static final String ONE = LIST + "/{CountryCode}";

    /** The kinds that have a list, where a country has such numbers. */
    private static final List<NumberType> KINDS = List.of(
            NumberType.LOCAL,
            NumberType.TOLL_FREE,
            NumberType.MOBILE,
            NumberType.NATIONAL,
            NumberType.MACHINE_TO_MACHINE,
            NumberType.SHARED_COST,
            NumberType.VOIP);

    private final Numbers numbers;
    private final Inventory inventory;

    private AvailableRoutes(World world, Numbers numbers) {
        this.numbers = numbers;
        this.inventory = new Inventory(world, numbers);
    }

    /** The routes to what is for sale in {@code world} and not one of {@code numbers}. */
    public static AvailableRoutes of(World world, Numbers numbers) {
        return new AvailableRoutes(world, numbers);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api")
                .add("GET", LIST + ".json", List.of(), this::countries)
                .add("GET", ONE + ".json", List.of(), this::country);
        for (NumberType each : KINDS) {
            table.add("GET", ONE + '/' + each.segment() + ".json", NumberSearch.PARAMETERS, call -> search(call, each));
        }
    }

    /** There are too few for pages, but what asks for one must be right. */
    private Response countries(Call call) {
        call.pageRequest();
        return call.whole("countries", AvailableViews.country(call.caller().accountSid()), Countries.all());
    }

    private Response country(Call call) {
        return call.resource(200, AvailableViews.country(call.caller().accountSid()), one(call));
    }

    private static Country one(Call call) {
        return Countries.find(call.path("CountryCode"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Response search(Call call, NumberType type) {
        Country country = one(call);
        Offer offer = country.offer(type);
        if (offer == null) {
            throw ApiError.notFound(call.request().path());
        }
        NumberSearch search = NumberSearch.read(call.query(), numbers.plan());
        if (!country.hasGeography() && search.isLocal()) {
            call.warn(
                    "AreaCode, NearNumber, NearLatLong, InPostalCode, InRegion, InRateCenter and InLata mean nothing in "
                            + country.code() + ": they are for the US and Canada");
        }
        return call.whole(
                "available_phone_numbers",
                AvailableViews.NUMBER,
                inventory.find(offer, search, call.pageRequest().size()));
    }
}
