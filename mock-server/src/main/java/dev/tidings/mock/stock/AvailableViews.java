package dev.tidings.mock.stock;

import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers for sale, and the countries they are in, on the wire. */
final class AvailableViews {
    /** Coordinates are strings with six decimals, as in the documentation's examples. */
    private static final int DECIMALS = 6;

    static final View<AvailableNumber> NUMBER = View.of("AvailablePhoneNumber", AvailableViews::write);

    private AvailableViews() {}

    private static void write(AvailableNumber number, ResourceWriter out) {
        Offer offer = number.offer();
        Place place = number.place();
        Spot spot = place == null ? null : place.spot();
        out.string("friendly_name", NumberSettings.written(number.address()))
                .string("phone_number", number.address())
                .string("lata", place == null ? null : place.lata())
                .string("locality", place == null ? null : place.locality())
                .string("rate_center", place == null ? null : place.rateCenter())
                .string("latitude", spot == null ? null : degrees(spot.latitude()))
                .string("longitude", spot == null ? null : degrees(spot.longitude()))
                .string("region", place == null ? null : place.region())
                .string("postal_code", place == null ? null : place.postalCode())
                .string("iso_country", offer.country())
                .string("address_requirements", offer.address().wire())
                .bool("beta", offer.beta());
        capabilities(offer.capabilities(), out);
    }

    static void capabilities(@Nullable Capabilities can, ResourceWriter out) {
        out.object(
                "capabilities",
                each -> each.bool("voice", can != null && can.voice())
                        .bool("sms", can != null && can.sms())
                        .bool("mms", can != null && can.mms())
                        .bool("fax", can != null && can.fax()));
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The view of countries that {@code accountSid} sees. */
    static View<Country> country(String accountSid) {
        return View.of("Country", (country, out) -> {
            String path = "/2010-04-01/Accounts/" + accountSid + "/AvailablePhoneNumbers/" + country.code();
            out.string("country_code", country.code())
                    .string("country", country.name())
                    .uri("uri", path)
                    .bool("beta", country.beta())
                    .object("subresource_uris", uris -> {
                        for (Offer each : country.offers()) {
                            uris.uri(
                                    each.type().snake(),
                                    path + '/' + each.type().segment());
                        }
                    });
        });
    }
}
