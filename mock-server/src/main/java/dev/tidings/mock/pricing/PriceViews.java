package dev.tidings.mock.pricing;

import dev.tidings.mock.pricing.CountryPrices.Carrier;
import dev.tidings.mock.pricing.CountryPrices.NumberRate;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices on the wire, as strings. Nobody has a discount here, so what is paid now is the list price. */
final class PriceViews {
    private static final String MESSAGING = "/v1/Messaging/Countries/";
    private static final String NUMBERS = "/v1/PhoneNumbers/Countries/";

    private static final View<NumberRate> PRICE = View.of(
            "Price",
            (price, out) -> out.string("number_type", price.type())
                    .string("base_price", price.monthly().toPlainString())
                    .string("current_price", price.monthly().toPlainString()));

    private record CarrierPrices(Carrier carrier, List<NumberRate> prices) {}

    private static final View<CarrierPrices> CARRIER = View.of(
            "Carrier",
            (each, out) -> out.string("carrier", each.carrier().name())
                    .string("mcc", each.carrier().mcc())
                    .string("mnc", each.carrier().mnc())
                    .objects("prices", each.prices(), PRICE));

    static final View<CountryPrices> MESSAGING_COUNTRY = View.of("Country", (each, out) -> head(each, MESSAGING, out));

    static final View<CountryPrices> NUMBER_COUNTRY = View.of("Country", (each, out) -> head(each, NUMBERS, out));

    static final View<CountryPrices> MESSAGING_PRICES = View.of("Country", (each, out) -> {
        List<NumberRate> sent = prices(each.sentFrom(), each.sent().text());
        head(each, MESSAGING, out);
        out.string("price_unit", "USD")
                .objects(
                        "outbound_sms_prices",
                        each.carriers().stream()
                                .map(carrier -> new CarrierPrices(carrier, sent))
                                .toList(),
                        CARRIER)
                .objects(
                        "inbound_sms_prices",
                        prices(each.receivedAt(), each.received().text()),
                        PRICE);
    });

    static final View<CountryPrices> NUMBER_PRICES = View.of("Country", (each, out) -> {
        head(each, NUMBERS, out);
        out.string("price_unit", "USD").objects("phone_number_prices", each.numbers(), PRICE);
    });

    private PriceViews() {}

    private static void head(CountryPrices each, String path, ResourceWriter out) {
        out.string("country", each.country()).string("iso_country", each.iso()).url("url", path + each.iso());
    }

    private static List<NumberRate> prices(List<String> types, BigDecimal price) {
        List<NumberRate> prices = new ArrayList<>();
        types.forEach(type -> prices.add(new NumberRate(type, price)));
        return prices;
    }
}
