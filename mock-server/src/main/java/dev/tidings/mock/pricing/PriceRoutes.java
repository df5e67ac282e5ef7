package dev.tidings.mock.pricing;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Locale;

/** What messages and phone numbers cost, by country. */
public final class PriceRoutes implements Routes {
    private static final String MESSAGING = "/v1/Messaging/Countries";
    private static final String NUMBERS = "/v1/PhoneNumbers/Countries";
    private static final String ONE = "/{IsoCountry}";

    private PriceRoutes() {}

    /** The routes to the {@link PriceList}. */
    public static PriceRoutes create() {
        return new PriceRoutes();
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("pricing")
                .add("GET", MESSAGING, List.of(), call -> list(call, PriceViews.MESSAGING_COUNTRY))
                .add("GET", MESSAGING + ONE, List.of(), call -> fetch(call, PriceViews.MESSAGING_PRICES))
                .add("GET", NUMBERS, List.of(), call -> list(call, PriceViews.NUMBER_COUNTRY))
                .add("GET", NUMBERS + ONE, List.of(), call -> fetch(call, PriceViews.NUMBER_PRICES));
    }

    private static Response list(Call call, View<CountryPrices> view) {
        return call.page("countries", view, page(PriceList.get().all(), call.pageRequest()));
    }

    /** {@code PT} and the place that a page begins at, since the list does not change. */
    private static Page<CountryPrices> page(List<CountryPrices> all, PageRequest request) {
        int from = request.token().map(token -> place(token, all.size())).orElse(0);
        int to = Math.min(all.size(), from + request.size());
        return new Page<>(
                all.subList(from, to),
                request,
                to < all.size() ? token(to) : null,
                from > 0 ? token(Math.max(0, from - request.size())) : null);
    }

    private static String token(int place) {
        return "PT" + place;
    }

    private static int place(String token, int size) {
        if (token.matches("PT\\d{1,6}")) {
            int place = Integer.parseInt(token.substring(2));
            if (place < size) {
                return place;
            }
        }
        throw ApiError.pageToken(token);
    }

    private static Response fetch(Call call, View<CountryPrices> view) {
        CountryPrices found = PriceList.get()
                .country(call.path("IsoCountry").toUpperCase(Locale.ROOT))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        return call.resource(200, view, found);
    }
}
