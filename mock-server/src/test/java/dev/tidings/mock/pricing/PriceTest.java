package dev.tidings.mock.pricing;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages and numbers cost, over the API. */
class PriceTest {
    private static final String MESSAGING = "/pricing/v1/Messaging/Countries";
    private static final String NUMBERS = "/pricing/v1/PhoneNumbers/Countries";

    private final JudgedRoutes routes = JudgedRoutes.of(
            new World(new VirtualClock(Instant.parse("2026-01-01T00:00:00Z")), 7), PriceRoutes.create());

    private static JsonNode of(JsonNode prices, String type) {
        for (JsonNode each : prices) {
            if (each.path("number_type").asText().equals(type)) {
                return each;
            }
        }
        throw new AssertionError("no " + type + " in " + prices);
    }

    @Test
    void messagesInTheUnitedStates_costWhatIsPublished() {
        JsonNode country = json(routes.get(MESSAGING + "/US"));
        assertThat(country.path("country").asText()).isEqualTo("United States");
        assertThat(country.path("price_unit").asText()).isEqualTo("USD");
        assertThat(country.path("outbound_sms_prices")).hasSize(4).allSatisfy(carrier -> {
            assertThat(carrier.path("mcc").asText()).hasSize(3);
            for (String type : List.of("local", "toll free", "shortcode")) {
                JsonNode price = of(carrier.path("prices"), type);
                assertThat(price.path("base_price").isTextual()).isTrue();
                assertThat(price.path("base_price").asText()).isEqualTo("0.0083");
                assertThat(price.path("current_price").asText()).isEqualTo("0.0083");
            }
        });
        assertThat(of(country.path("inbound_sms_prices"), "local")
                        .path("base_price")
                        .asText())
                .isEqualTo("0.0083");
    }

    @ParameterizedTest
    @CsvSource({"US, local, 1.15", "US, toll free, 2.15", "us, local, 1.15", "GB, mobile, 1.15"})
    void numbers_costSoMuchAMonth(String iso, String type, String price) {
        JsonNode country = json(routes.get(NUMBERS + "/" + iso));
        assertThat(of(country.path("phone_number_prices"), type)
                        .path("base_price")
                        .asText())
                .isEqualTo(price);
        assertThat(country.path("iso_country").asText()).isEqualTo(iso.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGING, NUMBERS})
    void pages_holdEveryCountryOnce_thereAndBack(String path) {
        List<String> codes = new ArrayList<>();
        String next = JudgedRoutes.HERE + path + "?PageSize=7";
        String last = next;
        while (!next.isEmpty()) {
            JsonNode page = json(routes.call("GET", next, "", true));
            page.path("countries")
                    .forEach(each -> codes.add(each.path("iso_country").asText()));
            last = page.path("meta").path("previous_page_url").asText("");
            next = page.path("meta").path("next_page_url").asText("");
            next = next.equals("null") ? "" : next;
        }
        assertThat(codes)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(PriceList.get().all().size());
        assertThat(json(routes.call("GET", last, "", true)).path("countries")).hasSize(7);
        for (String each : codes) {
            assertThat(routes.get(path + "/" + each).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGING + "/XX", NUMBERS + "/*", MESSAGING + "/USA"})
    void unknownCountries_areNotFound(String path) {
        assertThat(routes.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT99999", "PTx", "PAUS", "PT99999999999"})
    void tokensOfNoPage_areRefused(String token) {
        assertThat(json(routes.get(MESSAGING + "?PageToken=" + token))
                        .path("code")
                        .asInt())
                .isEqualTo(21481);
    }

    @Test
    void everyCountry_hasPricesForAllItOffers() {
        assertThat(PriceList.get().all()).allSatisfy(each -> {
            assertThat(each.iso()).hasSize(2);
            assertThat(each.sentFrom()).isSubsetOf("local", "mobile", "national", "toll free", "shortcode");
            assertThat(each.sent().text()).isPositive();
            assertThat(each.received().text()).isPositive();
            assertThat(each.carriers()).isNotEmpty();
            assertThat(each.numbers()).isNotEmpty();
        });
        assertThat(PriceList.get().charged("")).isEqualTo(PriceList.get().charged("XX"));
        assertThat(PriceList.get().country("*")).isEmpty();
    }
}
