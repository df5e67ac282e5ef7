package dev.tidings.mock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The AvailablePhoneNumbers: every list, every filter. */
class SearchApiTest {
    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    /** {@code query} with its values as they are written by people: names and values alternate. */
    private static String query(String query) {
        StringBuilder encoded = new StringBuilder();
        for (String each : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = each.indexOf('=');
            encoded.append(encoded.length() == 0 ? "?" : "&")
                    .append(each, 0, equals + 1)
                    .append(URLEncoder.encode(each.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private Door.Answer ask(String list, String query) {
        return door.get("/AvailablePhoneNumbers/" + list + ".json" + query(query));
    }

    private List<JsonNode> find(String list, String query) {
        Door.Answer answer = ask(list, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> found = new ArrayList<>();
        answer.json().path("available_phone_numbers").forEach(found::add);
        return found;
    }

    private static Predicate<JsonNode> has(String field, String regex) {
        return number -> number.path(field).asText().matches(regex);
    }

    @Test
    void countries_nameTheirLists() {
        JsonNode us = door.get("/AvailablePhoneNumbers/US.json").json();
        assertThat(us.path("country").asText()).isEqualTo("United States");
        assertThat(us.path("subresource_uris")).hasSize(2);
        JsonNode all = door.get("/AvailablePhoneNumbers.json").json();
        assertThat(all.path("countries")).hasSizeGreaterThan(50);
        assertThat(all.path("countries")).contains(us);
        for (JsonNode country : all.path("countries")) {
            assertThat(door.get(behindAccount(country.path("uri"))).json()).isEqualTo(country);
            for (JsonNode uri : country.path("subresource_uris")) {
                JsonNode list = door.get(behindAccount(uri)).json();
                assertThat(list.path("available_phone_numbers"))
                        .as(uri.asText())
                        .hasSize(50);
                assertThat(list.path("available_phone_numbers").get(0).path("iso_country"))
                        .isEqualTo(country.path("country_code"));
            }
        }
    }

    private static String behindAccount(JsonNode uri) {
        return uri.asText().substring("/2010-04-01/Accounts/".length() + 34);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US/Mobile",
                "US/National",
                "US/Voip",
                "GB/MachineToMachine",
                "SE/Voip",
                "XX/Local",
                "IR/Local",
                "XX"
            })
    void whatIsNotForSale_isNotFound(String list) {
        Door.Answer answer = ask(list, "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asInt()).isEqualTo(20404);
    }

    /** Each filter lets through what it says, and something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US/Local | AreaCode=415 | phone_number | [+]1415.*",
                "CA/Local | AreaCode=416 | phone_number | [+]1416.*",
                "US/TollFree | AreaCode=888 | phone_number | [+]1888.*",
                "GB/Local | AreaCode=415 | iso_country | GB",
                "US/Local | Contains=*777* | phone_number | .*777.*",
                "US/Local | Contains=+1212 | phone_number | [+]1212.*",
                "US/Local | Contains=51034***** | phone_number | [+]151034.*",
                "US/Local | Contains=2024$ | phone_number | .*2024",
                "US/Local | Contains=STORM | phone_number | .*78676.*",
                "US/Local | Contains=storm$ | phone_number | .*78676",
                "US/TollFree | Contains=%4663% | phone_number | .*4663.*",
                "GB/Mobile | Contains=99 | phone_number | .*99.*",
                "US/Local | InRegion=CA | region | CA",
                "US/Local | InRegion=ny | region | NY",
                "CA/Local | InRegion=ON | region | ON",
                "US/Local | InRegion=+14155551234 | region | CA",
                "US/Local | InLocality=Hilo | locality | Hilo",
                "US/Local | InLocality=san francisco | locality | San Francisco",
                "GB/Local | InLocality=London | phone_number | [+]4420.*",
                "US/Local | InPostalCode=94103 | postal_code | 94103",
                "US/Local | InPostalCode=+12065551234 | postal_code | 98101",
                "US/Local | InLata=722 | lata | 722",
                "US/Local | InLata=+12125551234 | lata | 132",
                "US/Local | InLata=834&InRateCenter=HILO | rate_center | HILO",
                "US/Local | InLata=+12125551234&InRateCenter=+12125551234 | rate_center | NWYRCYZN01",
                "US/Local | NearNumber=+14155551234 | locality | San Francisco;Oakland;San Rafael;Walnut Creek",
                "US/Local | NearLatLong=37.8044,-122.2712&Distance=1 | locality | Oakland",
                "US/Local | NearLatLong=40.7128,-74.0060&Distance=500 | region | NY;NJ;CT;PA;MA;RI;NH;VT;DE;MD;DC;VA;ME;OH;NC;WV;MI",
                "US/Local | SmsEnabled=true&MmsEnabled=true&VoiceEnabled=true&FaxEnabled=false | iso_country | US",
                "DE/Local | SmsEnabled=false&FaxEnabled=true | iso_country | DE",
                "GB/Voip | Beta=true | beta | true",
                "SE/Mobile | ExcludeAllAddressRequired=true | address_requirements | none",
                "GB/Local | ExcludeLocalAddressRequired=true | address_requirements | any",
                "DE/Local | ExcludeForeignAddressRequired=true | address_requirements | local"
            })
    void everyFilter_filters(String list, String query, String field, String regex) {
        assertThat(find(list, query)).isNotEmpty().allMatch(has(field, regex.replace(';', '|')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US/Local | AreaCode=999",
                "US/Local | InRegion=ON",
                "US/Local | InLata=132&InRateCenter=HILO",
                "US/Local | NearLatLong=0,0&Distance=500",
                "US/Local | AreaCode=212&InRegion=CA",
                "US/Local | Contains=+44",
                "US/Local | Contains=0123",
                "US/Local | NearNumber=+18005551234",
                "US/TollFree | InRegion=CA",
                "US/Local | SmsEnabled=false",
                "US/Local | FaxEnabled=true",
                "GB/Voip | Beta=false",
                "GB/Local | ExcludeAllAddressRequired=true",
                "DE/Local | ExcludeLocalAddressRequired=true",
                "CH/Mobile | ExcludeForeignAddressRequired=true",
                "GB/Local | InLocality=Berlin"
            })
    void whatMatchesNothing_isAnEmptyList(String list, String query) {
        // 0123 can stand in a number, but never where an exchange begins, nor across what is fixed.
        assertThat(find(list, query)).allMatch(has("phone_number", query.contains("0123") ? ".*0123.*" : "none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AreaCode=41 | 21451",
                "AreaCode=abc | 21451",
                "Contains=1 | 20422",
                "Contains=12345678901234567 | 20422",
                "Contains=4*5 | 20422",
                "Contains=+*415 | 20422",
                "Contains=%*415 | 20422",
                "Contains=415*$ | 20422",
                "Contains=415%% | 20422",
                "Contains=4+15 | 20422",
                "Contains=$415 | 20422",
                "Contains=**5 | 20422",
                "Contains=41-5 | 20422",
                "SmsEnabled=perhaps | 20422",
                "Beta=2 | 20422",
                "ExcludeAllAddressRequired=x | 20422",
                "NearNumber=near | 20422",
                "NearLatLong=37 | 20422",
                "NearLatLong=91,0 | 20422",
                "NearLatLong=a,b | 20422",
                "NearLatLong=1,2&Distance=501 | 20422",
                "NearLatLong=1,2&Distance=0 | 20422",
                "InRateCenter=HILO | 20422",
                "PageSize=0 | 20422",
                "PageSize=1001 | 20007"
            })
    void whatCannotBeRead_isRefused(String query, int code) {
        Door.Answer answer = ask("US/Local", query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(code);
        assertThat(answer.json().path("message").asText())
                .contains(query.substring(0, query.indexOf('=')).replace("NearLatLong", ""));
    }

    @Test
    void pageSize_isHowManyThereAre() {
        assertThat(find("US/Local", "PageSize=3")).hasSize(3);
        assertThat(find("US/Local", "PageSize=1000")).hasSize(1_000).doesNotHaveDuplicates();
        Door.Answer answer = ask("US/Local", "PageSize=3&AreaCode=212");
        assertThat(answer.json().path("uri").asText()).endsWith("/AvailablePhoneNumbers/US/Local.json?AreaCode=212");
        assertThat(answer.json()).hasSize(2);
    }

    @Test
    void geography_isWritten() {
        assertThat(find("US/Local", "InLocality=Hilo&PageSize=1").get(0).toString())
                .contains(
                        "\"locality\":\"Hilo\"",
                        "\"latitude\":\"19.724100\"",
                        "\"longitude\":\"-155.086800\"",
                        "\"postal_code\":\"96720\"",
                        "\"friendly_name\":\"(808) ");
        assertThat(find("US/TollFree", "PageSize=1").get(0).path("locality").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ""})
    void searches_areXmlToo(String suffix) {
        assertThat(door.get("/AvailablePhoneNumbers/US/Local" + suffix + "?AreaCode=212&PageSize=2")
                        .text())
                .contains(
                        "<AvailablePhoneNumbers uri=", "<AvailablePhoneNumber><FriendlyName>(212) ", "<SMS>true</SMS>");
        assertThat(door.get("/AvailablePhoneNumbers" + suffix).text())
                .contains("<Countries uri=", "<Country><CountryCode>US</CountryCode>", "<TollFree>");
        assertThat(door.get("/AvailablePhoneNumbers/US" + suffix).text()).contains("<Country><CountryCode>US");
    }

    @Test
    void geographyElsewhere_isIgnoredWithAWarning() {
        find("GB/Local", "NearNumber=+14155551234");
        assertThat(mock.requests().get(mock.requests().size() - 1).warnings())
                .anyMatch(each -> each.contains("mean nothing in GB"));
    }

    /** Not a benchmark: far from what it takes, so that it holds on a busy machine, and near enough to see a scan. */
    @Test
    void aSearch_isQuick() {
        for (int i = 0; i < 200; i++) {
            find("US/Local", "Contains=4321$");
        }
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            find("US/Local", "Contains=4321$");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start).dividedBy(20)).isLessThan(Duration.ofMillis(50));
    }
}
